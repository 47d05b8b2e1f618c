package org.parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of data, without the data. */
final class Checksum {
  private Checksum() {}

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /**
   * Of the list of a folder's files by name, each line as {@code sha256sum} writes it, so that
   * {@code LC_ALL=C; sha256sum * | sha256sum} in the folder gives the same.
   */
  static String ofFolder(Path folder) throws IOException {
    StringBuilder list = new StringBuilder();
    for (Path file : files(folder)) {
      list.append(of(file)).append("  ").append(file.getFileName()).append('\n');
    }
    return of(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .sorted(Comparator.comparing(f -> f.getFileName().toString()))
          .toList();
    }
  }
}
