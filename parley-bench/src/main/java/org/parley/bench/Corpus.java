package org.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.text.Source;
import org.parley.train.Polnear;

/**
 * A part of PolNeAR: {@code text}, {@code attributions}, and beside its folder CofeNet's aligned
 * sentences, {@code cofenet_PART_aligned.json}.
 */
record Corpus(Path folder) {
  private static final String TEXT = ".txt";

  Corpus {
    for (Path needed : List.of(folder.resolve("text"), folder.resolve("attributions"))) {
      if (!Files.isDirectory(needed)) {
        throw new IllegalArgumentException("no folder " + needed + ": give another --data");
      }
    }
    if (!Files.isRegularFile(aligned(folder))) {
      throw new IllegalArgumentException(
          "no file " + aligned(folder) + ", CofeNet's sentences of this part");
    }
  }

  private static Path aligned(Path folder) {
    return folder.resolveSibling("cofenet_" + folder.getFileName() + "_aligned.json");
  }

  Map<String, String> checksums() throws IOException {
    Map<String, String> sums = new LinkedHashMap<>();
    sums.put("text", Checksum.ofFolder(folder.resolve("text")));
    sums.put("attributions", Checksum.ofFolder(folder.resolve("attributions")));
    sums.put("aligned", Checksum.of(aligned(folder)));
    return sums;
  }

  /** The texts as the command would read them, by name, in its order. */
  Map<String, Source> sources() {
    Inputs inputs =
        InputReader.read(List.of(folder.resolve("text").toString()), InputStream.nullInputStream());
    if (!inputs.faults().isEmpty()) {
      throw new IllegalArgumentException("not as it should be: " + inputs.faults().get(0));
    }
    return inputs.sources().stream()
        .collect(Collectors.toMap(Corpus::name, s -> s, (a, b) -> a, LinkedHashMap::new));
  }

  private static String name(Source source) {
    String file = source.input().substring(source.input().lastIndexOf('/') + 1);
    return file.endsWith(TEXT) ? file.substring(0, file.length() - TEXT.length()) : file;
  }

  Scorer scorer() throws IOException {
    return new Scorer(Polnear.read(folder), aligned(folder));
  }
}
