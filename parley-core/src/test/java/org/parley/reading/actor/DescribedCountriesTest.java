package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Parley;
import org.parley.model.Actor;
import org.parley.model.ActorKind;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

class DescribedCountriesTest {
  private final Parley parley = Parley.reader(StoredParses.of(DescribedCountriesTest.class));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents in Bergen said on Monday that the lights were out. | NOR",
        "Several of the largest trade unions in Kenya said on Monday that they would strike. | KEN",
        "Muslim leaders in France said on Monday that the law was wrong. | FRA",
        "Business leaders in Kenya said on Monday that they would wait. | KEN",
        "The Kano State council said on Monday that schools would close. | NGA"
      })
  void thePhraseTellsTheCountry(String text, String country) {
    assertThat(speaker(text).country()).contains(country);
  }

  @Test
  void aTownThatSpeaksIsOfItsCountry() {
    Actor town = speaker("Mombasa said on Monday that it had no power.");

    assertThat(town.kind()).isEqualTo(ActorKind.PLACE_AS_ACTOR);
    assertThat(town.country()).contains("KEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents said on Monday that the lights were out in Bergen.",
        "Residents in Bergen said that it was dark. Residents in Nairobi said that it was light.",
        "Kenya-backed fighters said on Monday that they would wait."
      })
  void otherwiseNoneIsTold(String text) {
    assertThat(speaker(text).country()).isEmpty();
  }

  @Test
  void leadersOfACommunityAreNotTheGovernment() {
    Actor leaders = speaker("Muslim leaders in France said on Monday that the law was wrong.");

    assertThat(leaders.kind()).isEqualTo(ActorKind.GROUP);
    assertThat(leaders.sector()).contains("REL");
  }

  @Test
  void aFormerOfficialIsNotInOffice() {
    Actor official = speaker("A former Kenyan official said on Monday that the plan was wrong.");

    assertThat(official.sector()).contains(Actor.FORMER_OFFICIAL);
    assertThat(official.country()).contains("KEN");
  }

  /** Who speaks in the first statement. */
  private Actor speaker(String text) {
    Reading reading =
        parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
    return reading.statements().stream()
        .flatMap(s -> s.speaker().stream())
        .flatMap(m -> actor(reading, m.actor().value()).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Actor> actor(Reading reading, String id) {
    return reading.actors().stream().filter(a -> a.id().value().equals(id)).findFirst();
  }
}
