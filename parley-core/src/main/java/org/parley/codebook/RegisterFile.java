package org.parley.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a tab-separated file of the register; a line that begins with {@code #} is a comment. */
record RegisterFile(List<Row> rows) {
  record Row(List<String> cells) {
    String cell(int at) {
      return at < cells.size() ? cells.get(at) : "";
    }

    Optional<String> stated(int at) {
      return Optional.of(cell(at)).filter(c -> !c.isEmpty());
    }

    List<String> several(int at) {
      return stated(at).map(c -> List.of(c.split("\\|"))).orElse(List.of());
    }
  }

  static RegisterFile load(String name) {
    String path = "/org/parley/register/" + name;
    try (InputStream in = RegisterFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the register has no file " + name);
      }
      List<Row> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(new Row(List.of(line.split("\t", -1))));
        }
      }
      return new RegisterFile(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("register file " + name, e);
    }
  }
}
