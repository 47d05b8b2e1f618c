package org.parley.app.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.app.Checkout;

/** The project's papers: Markdown files of its root, of {@code docs} and of {@code samples}. */
final class Papers {
  private Papers() {}

  static List<Path> all() throws IOException {
    Path root = Checkout.root();
    List<Path> papers = new ArrayList<>();
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"));
        Stream<Path> samples = Files.list(root.resolve("samples"))) {
      Stream.of(top, docs, samples)
          .flatMap(s -> s)
          .filter(p -> p.getFileName().toString().endsWith(".md"))
          .sorted()
          .forEach(papers::add);
    }
    return papers;
  }

  static List<Fence> fences() throws IOException {
    List<Fence> fences = new ArrayList<>();
    for (Path paper : all()) {
      fences.addAll(Fence.of(paper));
    }
    return fences;
  }

  static List<Fence> fences(String kind) throws IOException {
    return fences().stream().filter(f -> f.kind().equals(kind)).toList();
  }
}
