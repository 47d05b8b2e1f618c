package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;

/** The same inputs give the same bytes, however and wherever they are read. */
class SameBytesTest {
  @TempDir private Path directory;

  @Test
  void withOneThreadAndWithFour() throws IOException {
    assertSame(read("one", "1"), read("four", "4"));
  }

  @Test
  void underAnotherLocaleAndTimeZone() throws IOException {
    Map<String, byte[]> here = read("here", "2");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertSame(here, read("there", "2"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(one).containsKey("statements.jsonl").hasSameSizeAs(other);
    one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
  }

  private Map<String, byte[]> read(String name, String threads) throws IOException {
    Path out = directory.resolve(name);
    String samples = Checkout.root().resolve("samples").toString();
    Ran ran =
        Ran.with(
            SharedGrammar::get, "", "read", samples, "--out", out.toString(), "--threads", threads);
    assertThat(ran.status()).as(ran.err()).isZero();
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.sorted().toList()) {
        if (!file.endsWith("run.json")) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
