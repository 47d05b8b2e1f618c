package org.parley.parses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.parley.language.Annotator;
import org.parley.language.Sentence;

/** Keeps what an annotator says to each test, and writes the files of {@link StoredParses}. */
public final class ParseRecorder {
  private final Annotator annotator;
  private final Map<Class<?>, ConcurrentMap<String, List<Sentence>>> said =
      new ConcurrentHashMap<>();

  ParseRecorder(Annotator annotator) {
    this.annotator = annotator;
  }

  Annotator annotator(Class<?> test) {
    ConcurrentMap<String, List<Sentence>> parses =
        said.computeIfAbsent(test, t -> new ConcurrentHashMap<>());
    return paragraph ->
        paragraph.isBlank() ? List.of() : parses.computeIfAbsent(paragraph, annotator::sentences);
  }

  /** Replaces all parses that are stored under {@code resources}. */
  public void write(Path resources) throws IOException {
    for (Path old : files(resources)) {
      Files.delete(old);
    }
    for (Map.Entry<Class<?>, ConcurrentMap<String, List<Sentence>>> test : said.entrySet()) {
      SortedMap<String, List<Sentence>> parses = new TreeMap<>(test.getValue());
      if (!parses.isEmpty()) {
        Path file = resources.resolve(test.getKey().getName().replace('.', '/') + ".conllu");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Conllu.write(parses));
      }
    }
  }

  /** The files of parses under {@code resources}. */
  public static List<Path> files(Path resources) throws IOException {
    try (Stream<Path> all = Files.walk(resources)) {
      return all.filter(p -> p.toString().endsWith(".conllu")).sorted().toList();
    }
  }
}
