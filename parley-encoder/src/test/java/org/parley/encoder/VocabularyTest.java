package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.standard();

  @Test
  void aKnownWordIsOnePiece() {
    assertThat(vocabulary.pieces("Minister")).hasSize(1);
    assertThat(vocabulary.pieces("minister")).isEqualTo(vocabulary.pieces("MINISTER"));
  }

  @Test
  void accentsAreLeftOut() {
    assertThat(vocabulary.pieces("café")).isEqualTo(vocabulary.pieces("cafe"));
  }

  @Test
  void aRareWordIsSpelled() {
    assertThat(vocabulary.pieces("Elphbergs")).hasSizeGreaterThan(1).doesNotContain(100);
  }

  @Test
  void whatCannotBeSpelledIsUnknown() {
    assertThat(vocabulary.pieces("🕊")).containsExactly(Vocabulary.UNKNOWN);
    assertThat(vocabulary.pieces("a".repeat(101))).containsExactly(Vocabulary.UNKNOWN);
    assertThat(vocabulary.pieces("\u0301")).containsExactly(Vocabulary.UNKNOWN);
  }
}
