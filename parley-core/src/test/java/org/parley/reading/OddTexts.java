package org.parley.reading;

import java.util.List;
import java.util.Random;

/** A story, and texts that nobody writes. */
public final class OddTexts {
  static final String STORY =
      """
      Ministers to meet in Geneva, Ruritania says

      GENEVA, 3 May 2021 (Wire) — Ruritania’s foreign minister Rudolf Elphberg said on Monday that his country was \
      ready for talks with Norway “without conditions”. He added that 40 soldiers had been killed near Oslo.

      "We will not sign anything today," Norwegian Prime Minister Erna Solberg told reporters in Oslo on Tuesday, \
      accusing Ruritania of shelling a harbour. “We waited. They did not come,” she said, adding that the meeting, \
      planned for Friday, was cancelled.

      According to the United Nations, at least 1,200 people have fled since last week. 🕊 Russia called on both \
      sides to hold fire if Norway withdraws its troops.
      """;

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "’",
          " said",
          " told reporters",
          ", adding that ",
          "Norway",
          " he ",
          "According to ",
          "😀",
          "𝔘",
          "\u0301",
          "\u00a0",
          "\u202e",
          "С",
          "\n",
          "\n\n",
          "\t",
          ". ",
          ", ",
          "—",
          "5,000 killed",
          "[ad_1]",
          "on Friday",
          "1.5.2021",
          "Minister ",
          "Kremlin",
          "&amp;",
          "<b>",
          "<script>",
          "(",
          ")",
          "…",
          "10",
          " if ");

  private OddTexts() {}

  /** The story with a stretch cut out and odd pieces put in. */
  public static String spliced(Random random) {
    StringBuilder text = new StringBuilder(STORY);
    for (int i = 0; i < 12; i++) {
      text.insert(random.nextInt(text.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
    }
    int from = random.nextInt(text.length());
    text.delete(from, Math.min(text.length(), from + random.nextInt(200)));
    return text.toString();
  }

  /** Characters of all sorts, more of them plain than not. */
  public static String unicode(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int c = random.nextInt(4) == 0 ? random.nextInt(0x20000) : 0x20 + random.nextInt(0x60);
      if (Character.isDefined(c) && !(c <= 0xffff && Character.isSurrogate((char) c))) {
        text.appendCodePoint(c);
      }
    }
    return text.toString();
  }
}
