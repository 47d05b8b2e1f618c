package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.parses.TaggedSentence;

class SideFinderTest {
  private final SideFinder finder = new SideFinder();

  @Test
  void bothSidesAreTwoParties() {
    assertThat(at("both_DT sides_NNS agreed_VBD", 0)).contains("both sides");
  }

  @Test
  void adjectivesMayStandBetween() {
    assertThat(at("the_DT two_CD nuclear_JJ -_HYPH armed_VBN neighbours_NNS agreed_VBD", 1))
        .contains("two nuclear - armed neighbours");
  }

  @Test
  void twoWithoutAnArticleAreToldOfForTheFirstTime() {
    assertThat(at("two_CD small_JJ countries_NNS agreed_VBD", 0)).isEmpty();
  }

  @Test
  void aNounThatDescribesAnotherIsNoSide() {
    assertThat(at("the_DT two_CD main_JJ countries_NNS of_IN Asia_NNP", 1)).isEmpty();
  }

  @Test
  void describedPartiesAreThoseOfAParliament() {
    assertThat(at("the_DT two_CD main_JJ parties_NNS agreed_VBD", 1)).isEmpty();
  }

  private Optional<String> at(String words, int at) {
    SentenceWords sentence = SentenceWords.of(TaggedSentence.of(words));
    return finder.at(sentence, at).map(p -> Chunked.text(sentence.sentence(), p));
  }
}
