package org.parley.reading.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Who was spoken of last. */
class RecencyTest {
  private static final ActorId KENYA = new ActorId("KEN");
  private static final ActorId NORWAY = new ActorId("NOR");
  private static final ActorId PERSON = ActorId.named("anna-berg");

  private final Recency recency = new Recency();

  @Test
  void whoeverIsSpokenOfAgainIsTheLatest() {
    saw(KENYA);
    saw(NORWAY);
    saw(KENYA);

    assertThat(recency.countries()).containsExactly("KEN", "NOR");
    assertThat(recency.latestOf(List.of(NORWAY, KENYA))).contains(KENYA);
  }

  @Test
  void aPersonIsSpokenOfForTheCountryToo() {
    recency.saw(PERSON, ActorKind.PERSON, Affiliation.of("NOR"));

    assertThat(recency.persons()).containsExactly(PERSON);
    assertThat(recency.parties()).containsExactly(NORWAY);
  }

  @Test
  void nobodyIsTheLatestOfThoseNeverSpokenOf() {
    saw(KENYA);

    assertThat(recency.latestOf(List.of(NORWAY))).isEmpty();
  }

  private void saw(ActorId country) {
    recency.saw(country, ActorKind.COUNTRY, Affiliation.of(country.value()));
  }
}
