package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.codebook.Codebook;
import org.parley.codebook.WordList;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Span;

class LanguagesTest {
  private final Languages languages = new Languages();

  @ParameterizedTest
  @MethodSource("lists")
  void aTextOfALanguagesWordsIsOfThatLanguage(WordList list) {
    assertThat(languages.of(String.join(" ", list.words()))).isEqualTo(list.name());
  }

  static Stream<WordList> lists() {
    return Codebook.rules("languages", WordList.class).stream();
  }

  @ParameterizedTest
  @CsvSource({
    "\u3042\u308a\u304c\u3068\u3046, ja",
    "\u6771\u4eac\u5927\u5b66\u306f\u5927\u304d\u3044, ja",
    "\u30d5\u30a7\u30ea\u30fc, ja",
    "\u5317\u4eac\u5927\u5b66, zh",
    "\uc11c\uc6b8, ko",
    "\u0e01\u0e32\u0e23, th",
    "\u0391\u03b8\u03ae\u03bd\u03b1, el",
    "\u0567\u0580\u0587\u0561\u0576, hy"
  })
  void aScriptOfOneLanguageTellsIt(String text, String code) {
    assertThat(languages.of(text)).isEqualTo(code);
  }

  @Test
  void aForeignNameInAnEnglishTextIsNoOtherLanguage() {
    assertThat(languages.of("The mayor of \u5317\u4eac said that it was for the city."))
        .isEqualTo("en");
  }

  @Test
  void tooFewKnownWordsTellNothing() {
    assertThat(languages.of("")).isEqualTo("und");
    assertThat(languages.of("the of")).isEqualTo("und");
    assertThat(languages.of("the of and")).isEqualTo("en");
  }

  @Test
  void wordsThatFillTooLittleTellNothing() {
    String names = "xyzzy ".repeat(200);
    assertThat(languages.of(names + "the of and")).isEqualTo("und");
  }

  @Test
  void onlyTheBeginningIsLookedAt() {
    String german = "der die und in den von zu das mit sich ".repeat(600);
    assertThat(languages.of(german + "the of and to in that is was ".repeat(4_000)))
        .isEqualTo("de");
  }

  @Test
  void aStoryInEnglishIsNoFault() {
    assertThat(faults(story(), "en")).isEmpty();
  }

  @Test
  void noStoryIsTheFaultThatCounts() {
    assertThat(faults(Optional.empty(), "und")).extracting(Fault::where).containsExactly("body");
  }

  @Test
  void anUnknownLanguageAndAForeignOneAreNamedApart() {
    assertThat(faults(story(), "und"))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).contains("could not be told"))
        .satisfies(f -> assertThat(f.input()).isEqualTo("in.txt"));
    assertThat(faults(story(), "fr"))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).contains("'fr'", "English translation"));
  }

  private static Optional<Span> story() {
    return Optional.of(new Span(0, 1));
  }

  private static List<Fault> faults(Optional<Span> paragraph, String language) {
    Body body = new Body("x", new int[] {0}, new int[] {1}, paragraph.stream().toList());
    return Faults.of(Source.of(new ReportId("r"), "in.txt", Format.TEXT, "x"), body, language);
  }
}
