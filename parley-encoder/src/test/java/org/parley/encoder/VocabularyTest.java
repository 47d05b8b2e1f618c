package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.standard();

  @Test
  void aKnownWordIsOnePiece() {
    assertThat(vocabulary.pieces("Minister")).hasSize(1);
    assertThat(vocabulary.pieces("minister")).isEqualTo(vocabulary.pieces("MINISTER"));
  }

  @Test
  void accentsAreLeftOut() {
    assertThat(vocabulary.pieces("café")).isEqualTo(vocabulary.pieces("cafe"));
  }

  @Test
  void aRareWordIsSpelled() {
    assertThat(vocabulary.pieces("Elphbergs")).hasSizeGreaterThan(1).doesNotContain(100);
  }

  @Test
  void whatCannotBeSpelledIsUnknown() {
    assertThat(vocabulary.pieces("🕊")).containsExactly(Vocabulary.UNKNOWN);
    assertThat(vocabulary.pieces("a".repeat(101))).containsExactly(Vocabulary.UNKNOWN);
    assertThat(vocabulary.pieces("\u0301")).containsExactly(Vocabulary.UNKNOWN);
  }

  @Test
  void theSpecialPiecesHaveTheNumbersThatTheEncoderKnows() throws IOException {
    List<String> pieces = all();

    assertThat(pieces.get(Vocabulary.PAD)).isEqualTo("[PAD]");
    assertThat(pieces.get(Vocabulary.UNKNOWN)).isEqualTo("[UNK]");
    assertThat(pieces.get(Vocabulary.START)).isEqualTo("[CLS]");
    assertThat(pieces.get(Vocabulary.SEPARATOR)).isEqualTo("[SEP]");
  }

  @Test
  void piecesPutTogetherAreTheWord() throws IOException {
    List<String> all = all();
    Random random = new Random(30522);
    for (int round = 0; round < 500; round++) {
      String word = word(random);
      StringBuilder together = new StringBuilder();
      for (int id : vocabulary.pieces(word)) {
        String piece = all.get(id);
        assertThat(piece.startsWith("##")).as(word).isEqualTo(together.length() > 0);
        together.append(piece.startsWith("##") ? piece.substring(2) : piece);
      }

      assertThat(together).hasToString(word);
    }
  }

  @Test
  void eachPieceIsTheLongestThatIsKnown() throws IOException {
    List<String> all = all();
    Set<String> known = new HashSet<>(all);
    Random random = new Random(384);
    for (int round = 0; round < 300; round++) {
      String word = word(random);
      int at = 0;
      for (int id : vocabulary.pieces(word)) {
        String mark = at == 0 ? "" : "##";
        int to = at + all.get(id).length() - mark.length();
        for (int longer = to + 1; longer <= word.length(); longer++) {
          String piece = mark + word.substring(at, longer);
          assertThat(known.contains(piece)).as(piece).isFalse();
        }
        at = to;
      }
    }
  }

  @Test
  void aWordOfAHundredLettersIsStillSpelled() {
    assertThat(vocabulary.pieces("a".repeat(100))).doesNotContain(Vocabulary.UNKNOWN);
  }

  @Test
  void oneLetterThatIsNotKnownMakesTheWordUnknown() {
    assertThat(vocabulary.pieces("minister\uD83D\uDD4A")).containsExactly(Vocabulary.UNKNOWN);
  }

  @Test
  void capitalsAreTheSameUnderEveryLocale() {
    int[] pieces = vocabulary.pieces("ISTANBUL");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(vocabulary.pieces("ISTANBUL")).isEqualTo(pieces);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(14), 0, 26)
        .mapToObj(i -> String.valueOf((char) ('a' + i)))
        .collect(Collectors.joining());
  }

  private static List<String> all() throws IOException {
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
