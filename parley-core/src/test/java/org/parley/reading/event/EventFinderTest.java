package org.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.When;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

class EventFinderTest {
  private final Parley parley = Parley.reader(StoredParses.of(EventFinderTest.class));

  @Test
  void thePassiveTurnsThePartiesRound() {
    assertThat(lines("Kenya was condemned by Norway.")).containsExactly("ACCUSE NOR > KEN");
  }

  @Test
  void twoVerbsOfOneSubjectAreTwoActs() {
    assertThat(lines("Norway rejected Kenya's proposal and called on Somalia to leave the town."))
        .containsExactly("REJECT NOR > KEN", "REQUEST NOR > SOM");
  }

  @Test
  void whatAnActGovernsIsToldOnce() {
    assertThat(lines("Norway rejected Kenya's request for talks."))
        .containsExactly("REJECT NOR > KEN");
  }

  @Test
  void aMutualActHasTwoSides() {
    assertThat(lines("Norway and Kenya signed a treaty.")).containsExactly("SUPPORT NOR > KEN");
  }

  @Test
  void helpThatIsStillToComeIsAnAgreement() {
    assertThat(lines("Norway will send food aid to the Kenyan government."))
        .containsExactly("AGREE NOR > KEN-GOV");
  }

  @Test
  void forceThatIsStillToComeIsAThreat() {
    Event event = only("Peru will attack Chile.");
    assertThat(event.type()).isEqualTo(EventType.THREATEN);
    assertThat(event.realis()).isEqualTo(Realis.THREATENED);
    assertThat(event.mode()).contains("violence");
  }

  @Test
  void aMeetingThatIsRefusedIsARejection() {
    Event event = only("Norway will not meet Kenya.");
    assertThat(event.type()).isEqualTo(EventType.REJECT);
    assertThat(event.mode()).contains("meet");
  }

  @Test
  void forceThatIsDeniedStaysDenied() {
    assertThat(only("Peru did not attack Chile.").realis()).isEqualTo(Realis.DENIED);
  }

  @Test
  void anOfferIsOffered() {
    assertThat(only("Kenya is ready to hold talks with Somalia.").realis())
        .isEqualTo(Realis.OFFERED);
  }

  @Test
  void aConditionMakesItConditional() {
    assertThat(
            only("Kenya would be ready for talks with Somalia if the Somali army withdraws.")
                .realis())
        .isEqualTo(Realis.CONDITIONAL);
  }

  @Test
  void theConditionItselfIsNoAct() {
    assertThat(lines("Norway will meet Kenya if Kenya frees its prisoners."))
        .noneMatch(l -> l.startsWith("RETREAT"));
  }

  @Test
  void aPurposeIsNoAct() {
    assertThat(lines("Norway praised Kenya to help Somalia.")).containsExactly("SUPPORT NOR > KEN");
  }

  @Test
  void anIntentionThatIsDeniedIsNoAct() {
    assertThat(lines("Peru has no intention of occupying Chile.")).isEmpty();
  }

  @Test
  void aWeInsideAQuotationIsTheSpeaker() {
    assertThat(lines("“We reject Kenya's proposal,” the Norwegian government said."))
        .containsExactly("REJECT NOR-GOV > KEN");
  }

  @Test
  void whatMustBeDoneIsARequestOfTheSpeaker() {
    assertThat(lines("The Norwegian government said that Kenya must free the sailors."))
        .containsExactly("REQUEST NOR-GOV > KEN");
  }

  @Test
  void anActInsideAStatementSaysWhose() {
    Reading reading = read("The Norwegian government said that Peru shelled Chile.");
    assertThat(reading.events()).hasSize(1);
    assertThat(reading.events().get(0).accordingTo()).contains(reading.statements().get(0).id());
  }

  @Test
  void anActOfTheOutletsOwnVoiceIsAccordingToNobody() {
    assertThat(only("Peru shelled Chile.").accordingTo()).isEmpty();
  }

  @Test
  void saidAloneIsNoEvent() {
    assertThat(lines("Norway said that the weather in Kenya was good.")).isEmpty();
  }

  @Test
  void aGerundKeepsTheSubjectOfItsClause() {
    assertThat(
            lines(
                "Norway accused Kenya of misleading voters by alleging a secret attack on Somalia."))
        .contains("ACCUSE NOR > KEN", "ACCUSE KEN > SOM");
  }

  @Test
  void talksWithoutAPartyAreThoseOfTheReport() {
    assertThat(
            lines("Kenya opened talks with Somalia.\n\nThe Kenyan government is ready for talks."))
        .contains("AGREE KEN-GOV > SOM");
  }

  @Test
  void mentionsOfTheSameTalksAreOneEvent() {
    List<String> lines =
        lines(
            "Kenya saw progress in its talks with Somalia. Kenya was glad of its talks with Somalia.");
    assertThat(lines).containsExactly("CONSULT KEN > SOM");
  }

  @Test
  void aVenueIsNoRejectionOfItsCountry() {
    assertThat(
            lines("The Norwegian government said Chile cannot be the venue for talks with Kenya."))
        .containsExactly("REJECT NOR-GOV > KEN");
  }

  @Test
  void theDayIsThatOfTheClause() {
    Event event = only("REYKJAVIK, 3 May 2021 — Norway condemned Kenya on 1 May 2021.");
    assertThat(event.day())
        .hasValueSatisfying(d -> assertThat(d.day()).isEqualTo(new When("2021-05-01")));
  }

  @Test
  void noDayIsGuessed() {
    assertThat(only("Peru shelled Chile.").day()).isEmpty();
  }

  @Test
  void contextsComeFromTheClause() {
    assertThat(only("Norway imposed trade sanctions on Kenya.").context()).contains("economic");
  }

  @Test
  void anArmyThatNobodySentIsNoParty() {
    assertThat(lines("Norway withdrew its troops from the Kenyan town."))
        .containsExactly("RETREAT NOR > KEN");
  }

  @Test
  void theTriggerLiesInItsEvidence() {
    assertThat(read("Norway carried out airstrikes on Kenya and rejected Chile's offer.").events())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.evidence().contains(e.trigger())).isTrue());
  }

  @Test
  void idsCountInTextOrder() {
    assertThat(read("Norway condemned Kenya. Peru shelled Chile.").events())
        .extracting(e -> e.id().value())
        .containsExactly("0123456789abcdef-e1", "0123456789abcdef-e2");
  }

  @Test
  void aTextWithoutActsHasNone() {
    assertThat(lines("The weather was fine, and the harbour was full of boats.")).isEmpty();
  }

  private Event only(String text) {
    List<Event> events = read(text).events();
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private List<String> lines(String text) {
    return read(text).events().stream()
        .map(e -> e.type() + " " + ids(e.source()) + " > " + ids(e.target()))
        .toList();
  }

  private Reading read(String text) {
    return parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
  }

  private static String ids(List<Mention> parties) {
    return parties.isEmpty()
        ? "-"
        : parties.stream().map(m -> m.actor().value()).collect(Collectors.joining("+"));
  }
}
