package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Register;
import org.parley.language.Sentence;
import org.parley.parses.TaggedSentence;

/** Which of the pieces that could begin at a word is taken. */
class PieceFinderTest {
  private final PieceFinder finder = new PieceFinder(Register.shared());

  @Test
  void everyPartOfANamedOfficialIsAPiece() {
    assertThat(pieces("Kenyan_JJ foreign_JJ minister_NN Mr._NNP Karl_NNP_PERSON Tarlen_NNP_PERSON"))
        .containsExactly("Party Kenyan", "TitleWords foreign minister", "NameWords Karl Tarlen");
  }

  @Test
  void ownWordsForAnInstitutionGoBeforeThoseOfTheRegister() {
    assertThat(pieces("Chile_NNP 's_POS Defense_NNP Department_NNP waited_VBD"))
        .containsExactly("Party Chile", "InstitutionWords Defense Department");
  }

  @Test
  void aDefiniteNounIsAGroupToldOfBeforeUnlessAPartyOwnsIt() {
    assertThat(pieces("the_DT rebels_NNS waited_VBD")).containsExactly("GroupWords rebels");
    assertThat(pieces("the_DT Kenyan_JJ rebels_NNS waited_VBD"))
        .containsExactly("Party Kenyan", "InstitutionWords rebels");
  }

  @Test
  void aSurnameOfTheReportIsANameWhateverTheTaggerSays() {
    String words = "Tarlen_NNP_ORGANIZATION waited_VBD";

    assertThat(pieces(words)).containsExactly("OtherName Tarlen");
    assertThat(pieces(words, "Tarlen")).containsExactly("NameWords Tarlen");
  }

  private List<String> pieces(String words, String... surnames) {
    Sentence sentence = TaggedSentence.of(words);
    return finder.find(sentence, Set.of(surnames)).stream()
        .map(p -> p.getClass().getSimpleName() + " " + Chunked.text(sentence, p))
        .toList();
  }
}
