package org.parley.testing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parley.testing.Checkout;

/** What is nearly a report: the samples, cut, doubled, spliced, and with odd pieces in them. */
public final class Mutants {
  /** Most copies of one piece; some changes together make a text of tens of thousands. */
  private static final int MOST_TIMES = 500;

  private static final int MOST_CHANGES = 6;

  private static final List<String> PIECES =
      List.of(
          // What no text should hold, or few do.
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\u0000",
          "\u0001",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\ufeff",
          "\ufffe",
          "\u0301",
          "\u200d",
          "\u200b",
          "\u00ad",
          "\u2028",
          "\u202e",
          "\u00a0",
          "\u3000",
          "\ud835\udd18",
          "İ",
          "ß",
          "ﬁ",
          "С",
          "中",
          "ا",
          // Runs.
          " ",
          "\t",
          "\r",
          "\r\n",
          "\n",
          "\n\n",
          ".",
          "-",
          "_",
          "—",
          "…",
          "(",
          ")",
          "[",
          "a-",
          "- ",
          ". ",
          // Quotes and who speaks.
          "“",
          "”",
          "\"",
          "'",
          "’",
          "‘",
          "«",
          " said",
          " told reporters",
          ", adding that ",
          " he ",
          "“Putin said ‘",
          "According to ",
          "(he said ",
          "Minister ",
          "Norway",
          "who, ",
          " if ",
          // Numbers, days and zones.
          "1,000",
          "1,0001,000",
          "123,456 ",
          "1e999999999",
          "-0",
          "99999999999999999999",
          "½",
          "٣",
          "5,000 killed ",
          "on Friday",
          "1.5.2021",
          "31/02/2022",
          "0000-00-00",
          "-6000000-01-01",
          "+5881580-07-12",
          "the 999999999th day",
          "last year ",
          "25:61",
          "12:",
          "3 p.m. GMT+99 ",
          // Markup and JSON.
          "<b>",
          "</p>",
          "<p>",
          "<script>",
          "<!--",
          "<![CDATA[",
          "<meta charset=utf-16>",
          "&amp;",
          "&#x110000;",
          "&#0;",
          "&#xd83d;",
          "<a href='javascript:x'>",
          "http://a/a/a/a",
          "[ad_1]",
          "\\ud83d",
          "\\u0000",
          "{",
          "}",
          "{\"text\":\"a b\"}\n",
          "\"text\":",
          "null",
          ",");

  private Mutants() {}

  /** Of all samples. */
  public static Arbitrary<Mutant> any() {
    return of("");
  }

  /** Of the samples whose name ends so. */
  public static Arbitrary<Mutant> of(String ending) {
    return Combinators.combine(
            Arbitraries.of(samples(ending)), changes().list().ofMaxSize(MOST_CHANGES))
        .as((sample, changes) -> new Mutant(sample.name(), sample.sample(), changes));
  }

  /** One of the odd pieces. */
  public static Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES);
  }

  public static Arbitrary<Change> changes() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, Change.WHOLE);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, Change.WHOLE / 4);
    Arbitrary<Integer> few = Arbitraries.integers().between(1, 5);
    Arbitrary<Integer> times =
        Arbitraries.frequencyOf(
            Tuple.of(9, few), Tuple.of(1, Arbitraries.integers().between(1, MOST_TIMES)));
    return Arbitraries.oneOf(
        Combinators.combine(places, lengths).as(Change.Cut::new),
        Combinators.combine(places, lengths, few).as(Change.Repeated::new),
        Combinators.combine(places, lengths, places).as(Change.Copied::new),
        Combinators.combine(places, pieces(), times).as(Change.Put::new),
        Combinators.combine(places, pieces(), few).as(Change.Put::new));
  }

  private static List<Mutant> samples(String ending) {
    List<Mutant> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Checkout.root().resolve("samples"))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ending) && !name.endsWith(".md")) {
          samples.add(new Mutant(name, Files.readString(file), List.of()));
        }
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
