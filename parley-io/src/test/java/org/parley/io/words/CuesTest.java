package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  @ParameterizedTest
  @CsvSource({
    "said,said",
    "had  described,had described",
    "According to,said",
    "Warned,warned",
    "#no,“#no”"
  })
  void aCueFollowsTheSpeaker(String cue, String told) {
    assertThat(Cues.text(cue)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"said,' to '", "told,' '", "had warned,' '", "asked,' '", "replied,' to '"})
  void whoIsSpokenToIsTheObjectOfSomeVerbs(String cue, String between) {
    assertThat(Cues.to(cue)).isEqualTo(between);
  }
}
