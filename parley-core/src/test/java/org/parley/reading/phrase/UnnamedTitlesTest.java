package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnnamedTitlesTest {
  @Test
  void aTitleAloneIsItsHolder() {
    assertThat(phrases("the_DT minister_NN waited_VBD")).containsExactly("Title minister");
  }

  @Test
  void aPartyMayBeDescribedByATitle() {
    assertThat(phrases("Kenya_NNP ,_, a_DT mediator_NN>0:appos ,_, waited_VBD")).isEmpty();
    assertThat(phrases("Kenya_NNP ,_, a_DT mediator_NN>5:nsubj ,_, waited_VBD"))
        .containsExactly("Title mediator");
  }

  @Test
  void oneOrSomeOfManyArePart() {
    assertThat(phrases("one_CD of_IN her_PRP$ advisers_NNS waited_VBD"))
        .containsExactly("Title advisers", "PartOf one of her advisers");
    assertThat(phrases("several_JJ of_IN the_DT advisers_NNS waited_VBD"))
        .containsExactly("Title advisers", "PartOf several of the advisers");
  }

  @Test
  void aHomeOfManyIsNone() {
    assertThat(phrases("house_NN of_IN the_DT advisers_NNS")).containsExactly("Title advisers");
  }

  private static List<String> phrases(String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    return new UnnamedTitles(chunks)
        .phrases(Chunked.title(words)).stream()
            .map(
                p ->
                    p.getClass().getSimpleName()
                        + " "
                        + Chunked.text(chunks.sentence(), p.first(), p.last()))
            .toList();
  }
}
