package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.RegisterForm;
import org.parley.model.ActorId;
import org.parley.parses.TaggedSentence;

class RoleFinderTest {
  private static final Piece KENYA =
      new Piece.Party(0, 0, new RegisterForm(RegisterForm.Use.NAME, new ActorId("KEN")));

  private final RoleFinder finder = new RoleFinder();

  @Test
  void aTitleIsTheLongestThatBeginsThere() {
    assertThat(at("foreign_JJ minister_NN waited_VBD", 0, List.of()))
        .hasValueSatisfying(
            p -> assertThat(p).isInstanceOf(Piece.TitleWords.class).matches(t -> t.last() == 1));
  }

  @Test
  void anInstitutionIsNoTitle() {
    assertThat(at("foreign_JJ ministry_NN waited_VBD", 0, List.of()))
        .containsInstanceOf(Piece.InstitutionWords.class);
  }

  @Test
  void wordsForBothAreAnInstitutionWhereAPartyOwnsThem() {
    assertThat(at("Kenya_NNP 's_POS officials_NNS waited_VBD", 2, List.of(KENYA)))
        .containsInstanceOf(Piece.InstitutionWords.class);
    assertThat(at("the_DT officials_NNS waited_VBD", 1, List.of()))
        .containsInstanceOf(Piece.TitleWords.class);
  }

  @Test
  void anHourHasNoPrimeMinister() {
    assertThat(at("PM_NN waited_VBD", 0, List.of())).containsInstanceOf(Piece.TitleWords.class);
    assertThat(at("p.m._NN on_IN Monday_NNP", 0, List.of())).isEmpty();
  }

  @Test
  void aVerbIsNoRole() {
    assertThat(at("leads_VBZ minister_VB", 1, List.of())).isEmpty();
  }

  private Optional<Piece> at(String words, int at, List<Piece> before) {
    return finder.at(SentenceWords.of(TaggedSentence.of(words)), at, before);
  }
}
