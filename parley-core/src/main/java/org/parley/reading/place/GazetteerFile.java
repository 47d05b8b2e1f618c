package org.parley.reading.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Files of the gazetteer: tab-separated rows; a line that begins with {@code #} is a comment. */
final class GazetteerFile {
  private GazetteerFile() {}

  static List<String[]> rows(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t", -1))
        .toList();
  }

  static byte[] bytes(String name) {
    try (InputStream in =
        GazetteerFile.class.getResourceAsStream("/org/parley/gazetteer/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the gazetteer has no file " + name);
      }
      return (name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("gazetteer file " + name, e);
    }
  }
}
