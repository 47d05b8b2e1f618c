package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** Who is meant where several persons share a name or a title. */
class NamesakesTest {
  private final Parley parley = Parley.reader(StoredParses.of(NamesakesTest.class));

  @Test
  void aKoreanNameBeginsWithTheFamilys() {
    assertThat(
            persons(
                "Kim Chol-su met reporters in Oslo. Mr. Kim smiled. Later Kim Chol Su left Oslo."))
        .containsExactly("Kim Chol-su");
  }

  @Test
  void aGivenNameThatLooksKoreanIsNone() {
    assertThat(persons("Kim Petersen met reporters in Oslo. Petersen smiled."))
        .containsExactly("Kim Petersen");
  }

  @Test
  void theYoungerIsNotTheElder() {
    assertThat(persons("Olaf Brandt met reporters. His son Olaf Brandt Jr. stayed at home."))
        .containsExactlyInAnyOrder("Olaf Brandt", "Olaf Brandt Jr.");
  }

  @Test
  void aTitleSaysWhichNamesakeIsMeant() {
    Reading reading =
        read(
            "Chancellor Olaf Brandt and Greta Brandt arrived on Monday. "
                + "Chancellor Brandt spoke to reporters.");

    assertThat(actorAt(reading, "Chancellor Brandt", "Brandt")).isEqualTo("Olaf Brandt");
  }

  @Test
  void equalPhrasesOfTwoSentencesKeepTheirOwnHolders() {
    Reading reading = read("President Olaf Brandt left. President Pavel Novak stayed.");

    assertThat(actorAt(reading, "President Olaf", "President")).isEqualTo("Olaf Brandt");
    assertThat(actorAt(reading, "President Pavel", "President")).isEqualTo("Pavel Novak");
  }

  @Test
  void aFormerTitleIsItsHolders() {
    Reading reading =
        read("Former director Olaf Brandt wrote a book. The former director told of the war.");

    assertThat(actorAt(reading, "director told", "director")).isEqualTo("Olaf Brandt");
  }

  @Test
  void aTimeOfDayIsNobody() {
    assertThat(persons("The train left Oslo at 7 p.m. on Monday.")).isEmpty();
  }

  private static String actorAt(Reading reading, String context, String word) {
    int from = reading.report().original().indexOf(context);
    int at = reading.report().original().indexOf(word, from);
    Set<ActorId> ids =
        reading.mentions().stream()
            .filter(m -> m.span().contains(at))
            .map(Mention::actor)
            .collect(Collectors.toSet());
    return reading.actors().stream()
        .filter(a -> ids.contains(a.id()))
        .map(Actor::name)
        .collect(Collectors.joining("; "));
  }

  private List<String> persons(String text) {
    return read(text).actors().stream()
        .filter(a -> a.kind() == ActorKind.PERSON)
        .map(Actor::name)
        .toList();
  }

  private Reading read(String text) {
    return parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
  }
}
