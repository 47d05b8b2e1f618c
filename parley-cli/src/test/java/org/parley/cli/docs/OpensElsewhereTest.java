package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.ExportedSamples;
import org.parley.io.export.Table;
import org.parley.testing.Checkout;

/** R and pandas open every table, with the names and types of the data dictionary. */
class OpensElsewhereTest {
  @TempDir private static Path folder;
  private static String counts = "";

  @BeforeAll
  static void export() throws IOException {
    StringBuilder types = new StringBuilder("table,column,type\n");
    for (Table table : Table.values()) {
      String csv = ExportedSamples.export(ExportedSamples.store(), "--what", table.slug());
      write(table.slug(), table, csv, types);
    }
    String none = ExportedSamples.export(ExportedSamples.store(), "--until", "1900-01-01");
    write("none", Table.EVENTS, none, types);
    Files.writeString(folder.resolve("types.csv"), types);
  }

  private static void write(String name, Table table, String csv, StringBuilder types)
      throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), csv);
    table
        .columns()
        .forEach(
            c ->
                types
                    .append(name + "," + c.name() + ",")
                    .append(c.type().name().toLowerCase(java.util.Locale.ROOT) + "\n"));
    counts += name + " " + (csv.split("\r\n").length - 1) + "\n";
  }

  @Test
  void rOpensEveryTable() throws Exception {
    String r = Checkout.r();

    assertThat(said(r, "-e", script("columns.R")).replaceAll(" \n", "\n")).isEqualTo(counts);
  }

  @Test
  void pandasOpensEveryTable() throws Exception {
    String python = Checkout.pandas();

    assertThat(said(python, "-c", script("columns.py"))).isEqualTo(counts);
  }

  @Test
  void theExamplesOfThePageRun() throws Exception {
    String python = Checkout.pandas();
    String r = Checkout.r();
    for (Fence fence : List.of(only("python pandas"), only("r"))) {
      String[] command =
          fence.kind().equals("r") ? new String[] {r, "-e"} : new String[] {python, "-c"};

      assertThat(said(command[0], command[1], fence.text())).as(fence.kind()).contains("CONSULT");
    }
  }

  private static Fence only(String kind) throws IOException {
    List<Fence> all = DocFiles.fences(kind);
    assertThat(all).as(kind).hasSize(1);
    return all.get(0);
  }

  private static String script(String name) throws IOException {
    try (InputStream in = ExportedSamples.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String said(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("said.txt");
    Path err = folder.resolve("complained.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }
}
