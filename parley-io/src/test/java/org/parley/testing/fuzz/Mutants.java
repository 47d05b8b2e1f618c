package org.parley.testing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  public static Generator<Mutant> any() {
    return of("");
  }

  /** Of the samples whose name ends so. */
  public static Generator<Mutant> of(String ending) {
    Generator<Mutant> samples = Generator.of(samples(ending));
    Generator<List<Change>> changes = changes().list(0, MOST_CHANGES);
    return random -> samples.next(random).with(changes.next(random));
  }

  /** One of the odd pieces. */
  public static Generator<String> pieces() {
    return Generator.of(PIECES);
  }

  public static Generator<Change> changes() {
    Generator<Integer> places = Generator.between(0, Change.WHOLE);
    Generator<Integer> lengths =
        Generator.oneOf(
            Generator.between(0, Change.WHOLE / 4), Generator.between(0, Change.WHOLE / 100));
    Generator<Integer> few = Generator.between(1, 5);
    Generator<Integer> times =
        Generator.weighted(few.weighing(9), Generator.between(1, MOST_TIMES).weighing(1));
    Generator<String> pieces = pieces();
    return Generator.oneOf(
        r -> new Change.Cut(places.next(r), lengths.next(r)),
        r -> new Change.Repeated(places.next(r), lengths.next(r), few.next(r)),
        r -> new Change.Copied(places.next(r), lengths.next(r), places.next(r)),
        r -> new Change.Put(places.next(r), pieces.next(r), times.next(r)),
        r -> new Change.Put(places.next(r), pieces.next(r), few.next(r)));
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
