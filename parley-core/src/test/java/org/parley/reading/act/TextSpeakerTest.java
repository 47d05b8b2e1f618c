package org.parley.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Actor;

/** Whose words a text is by its title. */
class TextSpeakerTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.parse("2023-05-01"));

  @ParameterizedTest
  @CsvSource({
    "Statement by Prime Minister Kaja Kallas on the talks in Oslo, Kaja Kallas",
    "Statement from President Joe Biden, Joe Biden",
    "Remarks by Vice President Kamala Harris After Meeting with Prime Minister Kaja Kallas, Kamala Harris"
  })
  void aTitleThatNamesWhoSpeaks(String title, String name) {
    assertThat(TextSpeaker.of(title, DAY)).map(Actor::name).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Statement by Anna Berg on the call of Prime Minister Kaja Kallas",
        "Statement on the call of Prime Minister Kaja Kallas",
        "Kaja Kallas rejects the statement by Norway",
        "Statement by the Press Secretary"
      })
  void aTitleThatNamesNobodyOfTheRegister(String title) {
    assertThat(TextSpeaker.of(title, DAY)).isEmpty();
  }
}
