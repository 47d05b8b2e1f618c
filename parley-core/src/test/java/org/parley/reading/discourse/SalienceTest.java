package org.parley.reading.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;

/** Of which parties a report tells most. */
class SalienceTest {
  private static final ActorId KENYA = new ActorId("KEN");
  private static final ActorId NORWAY = new ActorId("NOR");

  private final Salience salience = new Salience();

  @Test
  void oneSubjectOutweighsTwoOthers() {
    salience.saw(KENYA, false);
    salience.saw(KENYA, false);
    salience.saw(NORWAY, true);

    assertThat(salience.parties()).containsExactly(NORWAY, KENYA);
  }

  @Test
  void whoWasToldOfSentencesAgoWeighsLess() {
    salience.saw(KENYA, false);
    salience.fade();
    salience.saw(NORWAY, false);

    assertThat(salience.parties()).containsExactly(NORWAY, KENYA);
  }

  @Test
  void ofEquallyManyMentionsTheFirstToldOfComesFirst() {
    salience.saw(NORWAY, true);
    salience.saw(KENYA, true);

    assertThat(salience.parties()).containsExactly(NORWAY, KENYA);
  }
}
