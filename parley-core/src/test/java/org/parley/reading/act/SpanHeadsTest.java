package org.parley.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.parses.TaggedSentence;

class SpanHeadsTest {
  @Test
  void theHeadIsTheWordThatHangsOnOneOutside() {
    assertThat(heads(0, 2, "the_DT>2:det Kenyan_JJ>2:amod army_NN>3:nsubj waited_VBD"))
        .containsExactly("army");
  }

  @Test
  void whatIsJoinedToItOrInAppositionHeadsToo() {
    assertThat(heads(0, 2, "Norway_NNP>3:nsubj and_CC>2:cc Kenya_NNP>0:conj waited_VBD"))
        .containsExactly("Norway", "Kenya");
    assertThat(heads(0, 2, "Tarlen_NNP>3:nsubj ,_,>2:punct minister_NN>0:appos waited_VBD"))
        .containsExactly("Tarlen", "minister");
  }

  @Test
  void whatDescribesItDoesNot() {
    assertThat(heads(0, 2, "envoy_NN>3:nsubj of_IN>2:case Kenya_NNP>0:nmod waited_VBD"))
        .containsExactly("envoy");
  }

  private static List<String> heads(int first, int last, String words) {
    Sentence sentence = TaggedSentence.of(words);
    return SpanHeads.of(sentence, sentence.span(sentence.token(first), sentence.token(last)))
        .stream()
        .sorted()
        .map(i -> sentence.token(i).text())
        .toList();
  }
}
