package org.parley.parses;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.parley.language.Annotator;
import org.parley.language.Sentence;

/**
 * The grammar of the sentences of a test, from the {@link Conllu} file of its name among the
 * resources: what CoreNLP gave when {@value #COMMAND} was last run.
 */
public final class StoredParses implements Annotator {
  public static final String COMMAND = "mvn -Precord -pl parley-corenlp -am test";

  private static final ConcurrentMap<Class<?>, Annotator> BY_TEST = new ConcurrentHashMap<>();
  private static volatile ParseRecorder recorder;

  private final String file;
  private final Map<String, List<Sentence>> parses;

  private StoredParses(String file, Map<String, List<Sentence>> parses) {
    this.file = file;
    this.parses = parses;
  }

  public static Annotator of(Class<?> test) {
    return recorder == null
        ? BY_TEST.computeIfAbsent(test, StoredParses::load)
        : recorder.annotator(test);
  }

  /** From now on {@code annotator} answers, and what it says can be written. */
  public static ParseRecorder record(Annotator annotator) {
    recorder = new ParseRecorder(annotator);
    return recorder;
  }

  private static StoredParses load(Class<?> test) {
    String file = test.getSimpleName() + ".conllu";
    try (InputStream in = test.getResourceAsStream(file)) {
      Map<String, List<Sentence>> parses =
          in == null ? Map.of() : Conllu.read(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new StoredParses(file, parses);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  @Override
  public List<Sentence> sentences(String paragraph) {
    if (paragraph.isBlank()) {
      return List.of();
    }
    List<Sentence> stored = parses.get(paragraph);
    if (stored == null) {
      throw new AssertionError(
          file
              + " holds no parse of <"
              + paragraph
              + ">; record those of new and changed sentences: "
              + COMMAND);
    }
    return stored;
  }
}
