package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;

/** The samples and one hostile note, read once for all tests into a store and a folder. */
public final class ExportedSamples {
  private static final String NOTE =
      """
      =HYPERLINK("http://example.org") says Norway

      OSLO, 3 April 2024 - Anna Berg, the Norwegian foreign minister, refused to comment on the \
      talks. Norway accepted the proposal of Sweden on Tuesday in Oslo.
      """;

  private static final Path FOLDER = read();

  private ExportedSamples() {}

  public static String store() {
    return FOLDER.resolve("desk.parley").toString();
  }

  static String folder() {
    return FOLDER.resolve("out").toString();
  }

  private static Path read() {
    try {
      Path target = Files.createDirectories(Checkout.root().resolve("parley-cli/target"));
      Path folder = Files.createTempDirectory(target, "exported-samples-");
      Path note = Files.writeString(folder.resolve("note.txt"), NOTE);
      Ran ran =
          Ran.with(
              SharedGrammar::get,
              "",
              "read",
              note.toString(),
              Checkout.root().resolve("samples").toString(),
              "--store",
              folder.resolve("desk.parley").toString(),
              "--out",
              folder.resolve("out").toString());
      assertThat(ran.status()).as(ran.err()).isZero();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the command writes to standard output. */
  public static String export(String source, String... options) {
    List<String> arguments = new ArrayList<>(List.of("export", source));
    arguments.addAll(List.of(options));
    Ran ran = Ran.plainly(arguments.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran.out();
  }
}
