package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomoglyphsTest {
  private static final long SEED = 863;
  private static final String LETTERS =
      "abz ABZ é ž \u0410\u0435\u043e\u0441\u0436\u0429 \u0391\u03bf\u03c9 5-'\u00a0\u2009\n\ud83d\udd4a";

  @ParameterizedTest
  @CsvSource({
    "\u0410ustria, Austria",
    "Mexi\u0441o, Mexico",
    "P\u0435ru, Peru",
    "\u039dorway, Norway",
    "Om\u0430n, Oman",
    "Egyp\u0442, Egyp\u0442",
  })
  void aLookAlikeInALatinWordIsMadePlain(String written, String read) {
    assertThat(Homoglyphs.fold(written)).isEqualTo(read);
  }

  @Test
  void everyLookAlikeBecomesALatinLetter() {
    String alike =
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423"
            + "\u0430\u0435\u0455\u0456\u0458\u043e\u0440\u0441\u0445\u0443";
    assertThat(Homoglyphs.fold("z" + alike)).isEqualTo("zABESIJKMHOPCTXYaesijopcxy");
  }

  @Test
  void aLetterThatStandsAloneStays() {
    assertThat(Homoglyphs.fold("the \u0421-300")).isEqualTo("the \u0421-300");
    assertThat(Homoglyphs.fold("1\u0421")).isEqualTo("1\u0421");
  }

  @Test
  void aWordEndsAtWhatIsNoLetter() {
    assertThat(Homoglyphs.fold("a-\u0421\u0421")).isEqualTo("a-\u0421\u0421");
    assertThat(Homoglyphs.fold("a\u0421-\u0421")).isEqualTo("aC-\u0421");
  }

  @Test
  void oddSpacesArePlainAndLineBreaksStay() {
    assertThat(Homoglyphs.fold("a\u00a0b\u2009c\u3000d\ne\tf")).isEqualTo("a b c d\ne\tf");
  }

  @Test
  void whatIsFoldedKeepsItsLengthAndIsFoldedOnce() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String folded = Homoglyphs.fold(text.toString());
      assertThat(folded).as("seed %d", SEED).hasSameSizeAs(text);
      assertThat(Homoglyphs.fold(folded)).isEqualTo(folded);
    }
  }

  @Test
  void plainEnglishIsAsItWas() {
    assertThat(Homoglyphs.fold("Envoys met; “talks” went on – naïvely."))
        .isEqualTo("Envoys met; “talks” went on – naïvely.");
  }
}
