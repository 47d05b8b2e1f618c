package org.parley.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.testing.Checkout;

/** The project's docs: Markdown files of its root, of {@code docs} and of {@code samples}. */
final class DocFiles {
  private DocFiles() {}

  static List<Path> all() throws IOException {
    Path root = Checkout.root();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"));
        Stream<Path> samples = Files.list(root.resolve("samples"))) {
      Stream.of(top, docs, samples)
          .flatMap(s -> s)
          .filter(p -> p.getFileName().toString().endsWith(".md"))
          .sorted()
          .forEach(files::add);
    }
    return files;
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
