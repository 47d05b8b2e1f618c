package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** For whom a pronoun stands. */
class PronounsTest {
  private final Parley parley = Parley.reader(StoredParses.of(PronounsTest.class));

  @Test
  void inWhatIsSaidItIsTheSubjectOfTheSaying() {
    assertThat(meant("Olaf Brandt told Pavel Novak on Monday that he would resign.", "he"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void inANewSentenceItIsTheSubjectOfTheOneBefore() {
    assertThat(meant("Olaf Brandt met Pavel Novak in Oslo. He smiled.", "He"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void aWomanIsNotHe() {
    assertThat(meant("Olaf Brandt waited. Chancellor Greta Lund arrived. He smiled.", "He"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void aPersonWhoWasNamedLongAgoIsNotMeant() {
    String weather = "The rain fell. The wind rose. The snow came. The river froze. ";
    assertThat(meant("Olaf Brandt waited. " + weather + "He smiled.", "He")).isEmpty();
  }

  @Test
  void aHeInAQuotationIsOneWhomItNames() {
    assertThat(
            meant("Olaf Brandt sat down. “Pavel Novak is gone. He fled,” said Olaf Brandt.", "He"))
        .isEqualTo("Pavel Novak");
  }

  @Test
  void forHisPartIsThePersonToCome() {
    assertThat(meant("Pavel Novak left. For his part, Olaf Brandt stayed in Oslo.", "his"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void itIsTheCountryThatIsTheSubject() {
    assertThat(meant("Norway said that it would close the border.", "it")).isEqualTo("Norway");
  }

  @Test
  void itThatStandsForAClauseIsNobody() {
    assertThat(meant("Norway rejected the plan. It is hard to say why.", "It")).isEmpty();
  }

  @Test
  void itThatFitsAPlainNounStaysOpen() {
    assertThat(meant("Norway was calm. The bridge was closed because it was old.", "it")).isEmpty();
  }

  @Test
  void besideAQuotationHeIsNotWhomItNames() {
    assertThat(
            meant(
                "Olaf Brandt sat down. The room went quiet. “Pavel Novak cannot win this,” he said.",
                "he"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void hisWordsInFrontOfTheSubjectAreTheSubjects() {
    assertThat(
            meant(
                "Pavel Novak left. During his visit to Oslo, Olaf Brandt praised the army.", "his"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void ofTwoThingsJoinedTheSecondIsTheFirstOnes() {
    assertThat(
            meant(
                "Pavel Novak left. The strikes are part of Olaf Brandt's plan and his strategy for"
                    + " Kenya.",
                "his"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void whoseTripIsTheSubjectIsMeantInTheSentence() {
    assertThat(
            meant(
                "Pavel Novak left. Olaf Brandt's trip to Oslo came days after his visit to Kenya.",
                "his"))
        .isEqualTo("Olaf Brandt");
  }

  @Test
  void itAddedIsWhoSpokeBefore() {
    assertThat(
            meant(
                "Norway rejected the plan. The talks will go on in Kenya next week, it added.",
                "it"))
        .isEqualTo("Norway");
  }

  @Test
  void theyAreNotACountryThatDoesNothing() {
    assertThat(meant("Olaf Brandt called on Norway to wait because they were late.", "they"))
        .isEmpty();
  }

  private String meant(String text, String pronoun) {
    Reading reading =
        parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
    int at = reading.report().original().lastIndexOf(" " + pronoun + " ") + 1;
    at = at > 0 ? at : reading.report().original().lastIndexOf(pronoun);
    return name(reading, at);
  }

  private static String name(Reading reading, int at) {
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
}
