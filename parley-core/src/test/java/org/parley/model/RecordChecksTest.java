package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What single records of the model refuse, and what they put right. */
class RecordChecksTest {
  private static final ReportId REPORT = new ReportId("r1");
  private static final Span SPAN = new Span(3, 8);

  @Test
  void aDisputeOfOneSideIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dispute(side("the dam holds")))
        .withMessageContaining("d7");
    assertThat(dispute(side("the dam holds"), side("the dam leaks")).sides()).hasSize(2);
  }

  @Test
  void aStatementWithoutContentIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(List.of()))
        .withMessageContaining("r1-s4");
  }

  @Test
  void aStatementReachesFromItsFirstPieceToItsLast() {
    assertThat(statement(List.of(new Span(20, 31), new Span(40, 44))).extent())
        .isEqualTo(new Span(20, 44));
  }

  @Test
  void aStatementMovesIntoAnotherWithAllThatItHas() {
    Statement inner = statement(List.of(SPAN));
    StatementId outer = StatementId.of(REPORT, 1);
    assertThat(inner.within(Optional.of(outer)).within()).contains(outer);
    assertThat(inner.within(Optional.of(outer)).within(Optional.empty())).isEqualTo(inner);
  }

  @Test
  void aMoveWithoutEvidenceIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> move(List.of()))
        .withMessageContaining("m2");
  }

  @Test
  void aTermThatStandsNowhereIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wording("incident", Voice.OUTLET, "clash", List.of()))
        .withMessageContaining("clash");
  }

  @Test
  void wordingsSortByReferentThenVoiceThenTerm() {
    Wording first = wording("bridge", Voice.UNNAMED, "span", List.of(SPAN));
    Wording second = wording("clash", Voice.OUTLET, "skirmish", List.of(SPAN));
    Wording third = wording("clash", Voice.UNNAMED, "battle", List.of(SPAN));
    Wording fourth = wording("clash", Voice.UNNAMED, "raid", List.of(SPAN));
    assertThat(List.of(fourth, second, third, first).stream().sorted(Wording.ORDER))
        .containsExactly(first, second, third, fourth);
  }

  @Test
  void aFigureMayBeOneValueButNotTurnedAround() {
    assertThat(figure(40, 40).high()).isEqualTo(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure(41, 40))
        .withMessageContaining("41.0, 40.0");
  }

  @Test
  void theNamesOfAnActorAreSortedAndEachThereOnce() {
    assertThat(actor("Norland", "Kingdom of Norland", "Norland").names())
        .containsExactly("Kingdom of Norland", "Norland");
  }

  @Test
  void aDurationIsNoCalendarTime() {
    assertThat(new TimeExpression(SPAN, "ten days", "P10D", "span").when()).isEmpty();
    assertThat(new TimeExpression(SPAN, "in May 2021", "2021-05", "month").when())
        .contains(new When("2021-05"));
  }

  @Test
  void aTitleStatedBesideTheTextIsNotQuotedFromIt() {
    assertThat(new Title("Envoys meet", Optional.empty()).quote()).isEmpty();
    assertThat(new Title("Envoys meet", Optional.of(SPAN)).quote())
        .contains(new Quote("Envoys meet", SPAN));
  }

  @Test
  void aMentionMovesToAnotherActorWithItsWords() {
    Mention mention = new Mention(new ActorId("NOR"), "they", SPAN, Resolution.PRONOUN);
    assertThat(mention.withActor(new ActorId("SWE")))
        .isEqualTo(new Mention(new ActorId("SWE"), "they", SPAN, Resolution.PRONOUN));
    assertThat(mention.withActor(new ActorId("NOR"))).isSameAs(mention);
  }

  @Test
  void aTalkIsRenamedOrGivenOtherMovesAndElseTheSame() {
    Talk talk = talk("Bridge talks", List.of());
    Move move = move(List.of(evidence()));
    assertThat(talk.withName("Ferry talks")).isEqualTo(talk("Ferry talks", List.of()));
    assertThat(talk.withMoves(List.of(move))).isEqualTo(talk("Bridge talks", List.of(move)));
  }

  @Test
  void detailsLeadToOtherEventsAndKeepTheRest() {
    EventId first = EventId.of(REPORT, 1);
    EventId answered = EventId.of(REPORT, 2);
    Quote issue = new Quote("the ferry", SPAN);
    EventDetails plain = details(List.of(), issue, Optional.empty(), Optional.empty());
    assertThat(plain.withLinks(Optional.of(first), Optional.of(answered)))
        .isEqualTo(details(List.of(), issue, Optional.of(first), Optional.of(answered)));
    Mention host = new Mention(new ActorId("SWE"), "Sweden", SPAN, Resolution.REGISTER);
    assertThat(plain.withThird(List.of(host)))
        .isEqualTo(details(List.of(host), issue, Optional.empty(), Optional.empty()));
  }

  private static Dispute dispute(Side... sides) {
    return new Dispute(
        "d7",
        DisputeKind.CONTRADICTION,
        "the dam",
        List.of(sides),
        Comparability.UNKNOWN,
        "no date",
        Optional.empty());
  }

  private static Side side(String position) {
    return new Side(position, List.of(evidence()), List.of(Voice.OUTLET));
  }

  private static Evidence evidence() {
    return new Evidence(REPORT, SPAN, Optional.empty(), Optional.empty());
  }

  private static Statement statement(List<Span> content) {
    return new Statement(
        StatementId.of(REPORT, 4),
        REPORT,
        Optional.of(new Mention(new ActorId("NOR"), "Norland", SPAN, Resolution.REGISTER)),
        Optional.of(new Quote("said", SPAN)),
        content,
        "the ferry sails",
        StatementKind.INDIRECT,
        Assertion.HEDGED,
        Optional.of(new Mention(new ActorId("SWE"), "Sweden", SPAN, Resolution.REGISTER)),
        List.of(new Via(Optional.empty(), "Harbour Radio", SPAN)),
        Optional.empty(),
        Optional.of(new Dated(new When("2021-05-03"), "stated", Optional.of(SPAN))),
        0.7,
        "said-that");
  }

  private static Move move(List<Evidence> evidence) {
    return new Move(
        new MoveId("m2"),
        Act.OFFER,
        List.of(new ActorId("NOR")),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Realis.values()[0],
        evidence,
        1,
        "offer",
        Optional.empty(),
        Optional.empty());
  }

  private static Talk talk(String name, List<Move> moves) {
    return new Talk(
        "t1",
        name,
        List.of(new ActorId("NOR"), new ActorId("SWE")),
        Optional.of(new When("2021-05-03")),
        Optional.of(new When("2021-06")),
        TalkStatus.STALLED,
        List.of("Oslo"),
        moves);
  }

  private static Wording wording(String referent, Voice voice, String term, List<Span> spans) {
    return new Wording(referent, REPORT, Optional.empty(), voice, term, spans);
  }

  private static Figure figure(double low, double high) {
    return new Figure(
        "f1",
        "displaced",
        Optional.empty(),
        low,
        high,
        false,
        "people",
        Optional.empty(),
        Voice.OUTLET,
        REPORT,
        SPAN);
  }

  private static Actor actor(String... names) {
    return new Actor(
        new ActorId("NOR"),
        "Norland",
        ActorKind.COUNTRY,
        Optional.of("NOR"),
        Optional.of("GOV"),
        List.of(),
        List.of(names));
  }

  private static EventDetails details(
      List<Mention> third, Quote issue, Optional<EventId> same, Optional<EventId> answers) {
    return new EventDetails(
        third,
        List.of(),
        List.of(issue),
        Optional.of(new Quote("if it snows", SPAN)),
        same,
        answers,
        Optional.of(new Clock("15:00", REPORT, SPAN)));
  }
}
