package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNormalizerTest {
  @ParameterizedTest
  @CsvSource({
    "Zelensky, Zelenskyy",
    "Zelenskiy, Zelensky",
    "Yushchenko, Iushchenko",
    "Khrushchev, Hrushchev",
    "Erdoğan, Erdogan",
    "Walesa, Wałęsa",
    "Gaddafi, Gadafi"
  })
  void spellingsOfASurnameFoldToOne(String a, String b) {
    assertThat(NameNormalizer.surname(a)).isEqualTo(NameNormalizer.surname(b));
    assertThat(NameNormalizer.surnamesNear(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Santos, Castro", "Berg, Borg", "Abiyev, Aliyev", "Tekleberhan, Teklaborhan"})
  void otherSurnamesAreOthers(String a, String b) {
    assertThat(NameNormalizer.surnamesNear(a, b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Tekleberhan, Tekleberhn",
    "Tekleberhn, Tekleberhan",
    "Tekleberhan, Tekleborhan",
    "Tekleberhan, Telkeberhan",
    "Tekleberhan, Tekleberhans",
    "Ntekleberhan, Tekleberhan"
  })
  void aLongSurnameMayHaveOneLetterWrong(String a, String b) {
    assertThat(NameNormalizer.surnamesNear(a, b)).isTrue();
  }

  @Test
  void aNameOfFiveLettersIsTooShortForThat() {
    assertThat(NameNormalizer.surnamesNear("Tesfa", "Tesfo")).isFalse();
    assertThat(NameNormalizer.givenNamesFit("Tesfa", "Tesfo")).isTrue();
    assertThat(NameNormalizer.givenNamesFit("Abel", "Abol")).isFalse();
  }

  @Test
  void givenNamesFitOverLanguagesAndInitials() {
    assertThat(NameNormalizer.givenNamesFit("Dmitry", "Dmytro")).isTrue();
    assertThat(NameNormalizer.givenNamesFit("D.", "Dmitry")).isTrue();
    assertThat(NameNormalizer.givenNamesFit("Dmitry", "D")).isTrue();
    assertThat(NameNormalizer.givenNamesFit("", "Dmitry")).isTrue();
    assertThat(NameNormalizer.givenNamesFit("Dmitry", "")).isTrue();
    assertThat(NameNormalizer.givenNamesFit("V.", "Dmitry")).isFalse();
    assertThat(NameNormalizer.givenNamesFit("Dmitry", "Vladimir")).isFalse();
  }

  @Test
  void aNameTellsTheGenderWhereItIsKnown() {
    assertThat(NameNormalizer.gender("Maria")).contains("f");
    assertThat(NameNormalizer.gender("Dmitry")).contains("m");
    assertThat(NameNormalizer.gender("Xyzzy")).isEmpty();
  }

  @Test
  void theYoungerIsToldFromTheElder() {
    assertThat(NameNormalizer.suffix(List.of("Maria", "Santos", "Jr."))).isTrue();
    assertThat(NameNormalizer.suffix(List.of("Maria", "Santos"))).isFalse();
    assertThat(NameNormalizer.suffix(List.of("Jr."))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Lourdes Santos, Santos, Maria",
    "Maria Santos Jr., Santos, Maria",
    "Maria Santos III, Santos, Maria",
    "Santos, Santos, ''",
    "Kim Yo-jong, Kim, Yojong",
    "Kim Yo Jong, Kim, YoJong",
    "Li Peng, Li, Peng",
    "Kim Clijsters, Clijsters, Kim",
    "Kim Kardashian West, West, Kim",
    "Kim J. Un, Un, Kim",
    "Jean-Pierre Li, Li, Jean-Pierre"
  })
  void aFullNameHasAFamilysAndAGivenOne(String full, String family, String given) {
    assertThat(NameNormalizer.lastName(full)).isEqualTo(family);
    assertThat(NameNormalizer.givenName(full)).isEqualTo(given);
  }

  @Test
  void aShortGivenNameIsNoInitial() {
    assertThat(NameNormalizer.givenNamesFit("Yi", "Jialan")).isFalse();
    assertThat(NameNormalizer.givenNamesFit("J.", "Jialan")).isTrue();
  }

  @Test
  void aFamilysNameStandsFirstWhereTheCodebookSaysSo() {
    for (WordList rule : Codebook.rules("family-names-first", WordList.class)) {
      rule.examples()
          .forEach((full, family) -> assertThat(NameNormalizer.lastName(full)).isEqualTo(family));
      assertThat(rule.counterexamples())
          .allSatisfy(full -> assertThat(full).endsWith(" " + NameNormalizer.lastName(full)));
    }
  }

  @Test
  void theCodebooksWomenAreWomen() {
    for (WordList rule : Codebook.rules("female-names", WordList.class)) {
      rule.examples()
          .forEach((name, gender) -> assertThat(NameNormalizer.gender(name)).contains(gender));
      assertThat(rule.counterexamples())
          .allSatisfy(
              name -> assertThat(NameNormalizer.gender(name)).isNotEqualTo(Optional.of("f")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wałęsa Front", "walesa front", "Walesa-Front", "Wałęsa  «Front»"})
  void aSlugIsPlain(String words) {
    assertThat(NameNormalizer.slug(words)).isEqualTo("walesa-front");
  }
}
