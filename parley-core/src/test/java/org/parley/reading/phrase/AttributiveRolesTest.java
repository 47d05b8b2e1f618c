package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.parses.TaggedSentence;

class AttributiveRolesTest {
  @Test
  void aModifierOfAnotherNounNamesNobody() {
    assertThat(kept("military_JJ>1:amod bases_NNS")).isFalse();
    assertThat(kept("military_NN waited_VBD")).isTrue();
  }

  @Test
  void whoseADocumentIsCounts() {
    assertThat(kept("army_NN>1:compound statement_NN")).isTrue();
    assertThat(kept("army_NN>1:compound barracks_NN")).isFalse();
  }

  @Test
  void anAdjectiveAloneNamesSomeoneOnlyInANounsPlace() {
    assertThat(kept("military_JJ>1:nsubj waited_VBD")).isTrue();
    assertThat(kept("military_JJ>1:advmod waited_VBD")).isFalse();
  }

  @Test
  void aLabelNamesNobody() {
    assertThat(kept("army_NN :_: Tarlen_NNP")).isFalse();
  }

  @Test
  void aRepublicOfAPeopleIsNotThePeople() {
    assertThat(kept("military_NN 's_POS Republic_NNP")).isFalse();
  }

  /** Whether the institution of the first word remains. */
  private static boolean kept(String words) {
    Sentence sentence = TaggedSentence.of(words);
    List<Piece> found =
        new RoleFinder().at(SentenceWords.of(sentence), 0, List.of()).stream().toList();
    assertThat(found).hasSize(1);
    return AttributiveRoles.dropped(sentence, found).equals(found);
  }
}
