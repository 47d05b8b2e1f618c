package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.parses.TaggedSentence;

class GroupNounFinderTest {
  private final GroupNounFinder finder = new GroupNounFinder();

  @Test
  void aDefiniteNounStandsForOneToldOfBefore() {
    assertThat(at("the_DT group_NN waited_VBD", 1)).contains("group");
    assertThat(at("the_DT Lebanese_JJ militant_JJ group_NN waited_VBD", 3)).contains("group");
  }

  @Test
  void anIndefiniteOneDoesNot() {
    assertThat(at("a_DT group_NN waited_VBD", 1)).isEmpty();
  }

  @Test
  void aNounThatAnotherFollowsIsNotTheHead() {
    assertThat(at("the_DT group_NN leader_NN waited_VBD", 1)).isEmpty();
    assertThat(at("the_DT group_NN of_IN seven_CD", 1)).isEmpty();
  }

  @Test
  void onlyACountryIsSomeones() {
    assertThat(at("his_PRP$ country_NN waited_VBD", 1)).contains("country");
    assertThat(at("his_PRP$ group_NN waited_VBD", 1)).isEmpty();
  }

  private Optional<String> at(String words, int at) {
    SentenceWords sentence = SentenceWords.of(TaggedSentence.of(words));
    return finder.at(sentence, at).map(p -> Chunked.text(sentence.sentence(), p));
  }
}
