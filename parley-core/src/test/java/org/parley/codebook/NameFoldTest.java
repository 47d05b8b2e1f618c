package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldTest {
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
    assertThat(NameFold.surname(a)).isEqualTo(NameFold.surname(b));
    assertThat(NameFold.surnamesNear(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Santos, Castro", "Berg, Borg", "Abiyev, Aliyev", "Tekleberhan, Teklaborhan"})
  void otherSurnamesAreOthers(String a, String b) {
    assertThat(NameFold.surnamesNear(a, b)).isFalse();
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
    assertThat(NameFold.surnamesNear(a, b)).isTrue();
  }

  @Test
  void aNameOfFiveLettersIsTooShortForThat() {
    assertThat(NameFold.surnamesNear("Tesfa", "Tesfo")).isFalse();
    assertThat(NameFold.givenNamesFit("Tesfa", "Tesfo")).isTrue();
    assertThat(NameFold.givenNamesFit("Abel", "Abol")).isFalse();
  }

  @Test
  void givenNamesFitOverLanguagesAndInitials() {
    assertThat(NameFold.givenNamesFit("Dmitry", "Dmytro")).isTrue();
    assertThat(NameFold.givenNamesFit("D.", "Dmitry")).isTrue();
    assertThat(NameFold.givenNamesFit("Dmitry", "D")).isTrue();
    assertThat(NameFold.givenNamesFit("", "Dmitry")).isTrue();
    assertThat(NameFold.givenNamesFit("Dmitry", "")).isTrue();
    assertThat(NameFold.givenNamesFit("V.", "Dmitry")).isFalse();
    assertThat(NameFold.givenNamesFit("Dmitry", "Vladimir")).isFalse();
  }

  @Test
  void aNameTellsTheGenderWhereItIsKnown() {
    assertThat(NameFold.gender("Maria")).contains("f");
    assertThat(NameFold.gender("Dmitry")).contains("m");
    assertThat(NameFold.gender("Xyzzy")).isEmpty();
  }

  @Test
  void theYoungerIsToldFromTheElder() {
    assertThat(NameFold.suffix(List.of("Maria", "Santos", "Jr."))).isTrue();
    assertThat(NameFold.suffix(List.of("Maria", "Santos"))).isFalse();
    assertThat(NameFold.suffix(List.of("Jr."))).isFalse();
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
    assertThat(NameFold.lastName(full)).isEqualTo(family);
    assertThat(NameFold.givenName(full)).isEqualTo(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wałęsa Front", "walesa front", "Walesa-Front", "Wałęsa  «Front»"})
  void aSlugIsPlain(String words) {
    assertThat(NameFold.slug(words)).isEqualTo("walesa-front");
  }
}
