package org.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.parses.TaggedSentence;

class SlotWordsTest {
  private static final String MET =
      "Norway_NNP>1:nsubj met_VBD Kenya_NNP>1:obj in_IN>4:case Oslo_NNP>1:obl";

  @Test
  void subjectAndObjectAreThoseOfTheClause() {
    assertThat(in("subject", 1, MET)).containsExactly("Norway");
    assertThat(in("object", 1, MET)).containsExactly("Kenya");
  }

  @Test
  void aPrepositionTiesANounToTheAct() {
    assertThat(in("in", 1, MET)).containsExactly("Oslo");
    assertThat(in("against", 1, MET)).isEmpty();
  }

  @Test
  void anOwnerIsAPossessorOrADemonym() {
    assertThat(in("owner", 2, "Kenya_NNP>2:nmod:poss 's_POS>0:case offer_NN failed_VBD"))
        .containsExactly("Kenya");
    assertThat(in("owner", 1, "Kenyan_JJ>1:amod offer_NN failed_VBD")).containsExactly("Kenyan");
  }

  @Test
  void anObjectMayHaveAnOwnerToo() {
    assertThat(
            in(
                "object-owner",
                1,
                "Norway_NNP>1:nsubj rejected_VBD Kenyan_JJ>3:amod terms_NNS>1:obj"))
        .containsExactly("Kenyan");
  }

  @Test
  void aConditionIsThatOfTheOfferBeforeIt() {
    assertThat(in("offerer", 3, "Kenyan_JJ>1:amod offer_NN>2:nsubj had_VBD conditions_NNS>2:obj"))
        .containsExactly("Kenyan");
  }

  private static List<String> in(String slot, int head, String words) {
    Sentence sentence = TaggedSentence.of(words);
    Clause clause = new Clause(sentence, sentence.token(head));
    return new SlotWords(clause, Optional.empty(), Scope.of(clause))
        .in(slot).stream().map(Token::text).toList();
  }
}
