package org.parley.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Evidence;
import org.parley.model.PartyPolicy;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;

/** How the moves of a report are completed, put in order, parted into talks and named. */
class TalkShapesTest {
  private static final String NOR = "NOR";
  private static final String SWE = "SWE";
  private static final String DNK = "DNK";
  private static final PartyPolicy PARTIES =
      PartyPolicy.of(List.of(person("Q1", NOR), person("Q2", SWE), person("Q3", DNK)));

  @Test
  void aMoveOfOneIsWithThePartyOfTheMoveBefore() {
    List<MoveCandidate> done =
        complete(
            move(Act.OFFER, "Q1", "Q2", NOR, SWE),
            move(Act.REFUSE, "Q2", "", SWE),
            move(Act.OFFER, "Q2", "Q3", SWE, DNK));
    assertThat(done.get(1).pair()).containsExactly(id(NOR), id(SWE));
    assertThat(done.get(1).to()).isEmpty();
    assertThat(done.get(1).by()).containsExactly(id("Q2"));
  }

  @Test
  void aTalkOfSeveralMovesIsPreferredToANearerOneOfOne() {
    List<MoveCandidate> done =
        complete(
            move(Act.OFFER, "Q1", "Q2", NOR, SWE),
            move(Act.ACCEPT, "Q2", "Q1", NOR, SWE),
            move(Act.OFFER, "Q2", "Q3", SWE, DNK),
            move(Act.REFUSE, "Q2", "", SWE));
    assertThat(done.get(3).pair()).containsExactly(id(NOR), id(SWE));
  }

  @Test
  void whereNoneIsBeforeItIsWithThePartyOfTheMoveAfter() {
    List<MoveCandidate> done =
        complete(
            move(Act.REFUSE, "Q2", "", SWE),
            move(Act.OFFER, "Q1", "Q2", NOR, SWE),
            move(Act.OFFER, "Q2", "Q3", SWE, DNK));
    assertThat(done.get(0).pair()).containsExactly(id(NOR), id(SWE));
  }

  @Test
  void aMoveThatOpensATalkIsPreferredToANearerThreat() {
    List<MoveCandidate> done =
        complete(
            move(Act.OFFER, "Q1", "Q2", NOR, SWE),
            move(Act.THREATEN, "Q3", "Q2", DNK, SWE),
            move(Act.REFUSE, "Q2", "", SWE));
    assertThat(done.get(2).pair()).containsExactly(id(NOR), id(SWE));
  }

  @Test
  void whoeverIsNoPartySpeaksOfTheTalkToldNearest() {
    List<MoveCandidate> done =
        complete(move(Act.OFFER, "Q2", "Q1", SWE, NOR), move(Act.MEDIATE, "Q3", "", DNK));
    assertThat(done.get(1).pair()).containsExactly(id(NOR), id(SWE));
    assertThat(done.get(1).by()).containsExactly(id("Q3"));
    assertThat(done.get(1).to()).isEmpty();
  }

  @Test
  void aMoveWithoutAnyTalkIsLeftOut() {
    assertThat(complete(move(Act.REFUSE, "Q2", "", SWE))).isEmpty();
  }

  @Test
  void aMoveOfTwoStaysAsItIs() {
    MoveCandidate whole = move(Act.OFFER, "Q1", "Q2", NOR, SWE);
    assertThat(complete(move(Act.OFFER, "Q2", "Q3", SWE, DNK), whole)).contains(whole);
  }

  @Test
  void aMoveWithoutADayStandsWithTheDatedOneBeforeIt() {
    assertThat(order(on("2021-05-01"), on(""), on("2021-05-09"), on("")))
        .containsExactly("2021-05-01", "2021-05-01", "2021-05-09", "2021-05-09");
  }

  @Test
  void whereNoneIsBeforeItStandsWithTheDatedOneAfterIt() {
    assertThat(order(on(""), on("2021-05-09"), on("2021-05-01")))
        .containsExactly("2021-05-09", "2021-05-09", "2021-05-01");
  }

  @Test
  void aDayLongBeforeTheReportOrAfterItIsNoOthers() {
    assertThat(order(on("2021-04-29"), on("")))
        .as("background")
        .containsExactly("2021-04-29", "2021-06-30");
    assertThat(order(on(""), on("2021-04-29"), on("2021-05-02")))
        .containsExactly("2021-05-02", "2021-04-29", "2021-05-02");
    assertThat(order(on("2021-05-11"), on("")))
        .as("a plan")
        .containsExactly("2021-05-11", "2021-06-30");
  }

  @Test
  void whereNoMoveHasADayTheReportsOwnStays() {
    assertThat(order(on(""), on(""))).containsExactly("2021-06-30", "2021-06-30");
  }

  @Test
  void theDayOfTheHeadlineIsNotThatOfTheStory() {
    assertThat(order(headline("2021-05-01"), on(""), on("2021-05-09")))
        .containsExactly("2021-05-01", "2021-05-09", "2021-05-09");
  }

  @Test
  void aTalkGoesOnOverTenDaysOfSilenceAndNotOverEleven() {
    assertThat(episodes(on("2021-05-01"), on("2021-05-11"), on("2021-05-22")))
        .containsExactly(2, 1);
  }

  @Test
  void silenceIsCountedFromTheLatestMove() {
    assertThat(episodes(on("2021-05-01"), on("2021-05-09"), on("2021-05-17"))).containsExactly(3);
  }

  @Test
  void talksOfOtherPartiesAreOtherTalks() {
    MoveCandidate others = move(Act.OFFER, "Q2", "Q3", SWE, DNK);
    assertThat(episodes(on("2021-05-01"), others, on("2021-05-02"))).hasSize(2);
  }

  @Test
  void oneTalkAloneIsCalledByItsPartiesAndPlace() {
    assertThat(TalkNames.apart(List.of(talk("A and B", " in Oslo", "2021-05-03"))))
        .containsExactly("A and B in Oslo");
  }

  @Test
  void talksAreToldApartByPlaceThenMonthThenDay() {
    assertThat(
            TalkNames.apart(
                List.of(
                    talk("A and B", " in Oslo", "2021-05-03"),
                    talk("A and B", " in Bergen", "2021-05-30"),
                    talk("A and B", " in Bergen", "2021-06-02"),
                    talk("A and B", "", "2021-07-05"),
                    talk("A and B", "", "2021-07-25"),
                    talk("C and D", "", "2021-07-05"))))
        .containsExactly(
            "A and B in Oslo",
            "A and B in Bergen, May 2021",
            "A and B in Bergen, June 2021",
            "A and B, 5 July 2021",
            "A and B, 25 July 2021",
            "C and D");
  }

  @Test
  void aTalkWithoutADayKeepsItsPlainName() {
    assertThat(TalkNames.apart(List.of(talk("A and B", "", ""), talk("A and B", "", "2021-07-05"))))
        .containsExactly("A and B", "A and B, July 2021");
  }

  @Test
  void movesSortByDayThenReportThenBackgroundThenPlace() {
    List<MoveCandidate.Told> sorted =
        List.of(
            told("2021-05-01", 2, false, 1),
            told("2021-05-02", 1, true, 9),
            told("2021-05-02", 1, false, 3),
            told("2021-05-02", 1, false, 4),
            told("2021-05-02", 2, true, 0),
            told("", 0, false, 0));
    for (int seed = 0; seed < 50; seed++) {
      List<MoveCandidate.Told> mixed = new ArrayList<>(sorted);
      Collections.shuffle(mixed, new Random(seed));
      Collections.sort(mixed);
      assertThat(mixed).as("seed %d", seed).isEqualTo(sorted);
    }
  }

  @Test
  void aMoveIsPlacedAmongReportsAndElseTheSame() {
    MoveCandidate move = on("2021-05-01");
    assertThat(move.at(7).place())
        .isEqualTo(
            new MoveCandidate.Told(7, move.place().day(), false, move.place().offset(), false));
    assertThat(move.at(7).at(move.place().report())).isEqualTo(move);
    assertThat(move.question()).isEqualTo("talk_NOR_SWE");
  }

  private static List<MoveCandidate> complete(MoveCandidate... moves) {
    return Counterparts.complete(List.of(moves));
  }

  private static List<String> order(MoveCandidate... moves) {
    return NarrativeOrder.of(List.of(moves), Optional.of(LocalDate.of(2021, 5, 10))).stream()
        .map(m -> m.place().day().orElseThrow().toString())
        .toList();
  }

  /** How many moves each talk has. */
  private static List<Integer> episodes(MoveCandidate... moves) {
    return Episodes.of(MoveMerger.merge(List.of(moves), PARTIES::party)).stream()
        .map(List::size)
        .toList();
  }

  private static MoveCandidate on(String day) {
    return move(Act.OFFER, "Q1", "Q2", day, false, NOR, SWE);
  }

  private static MoveCandidate headline(String day) {
    return move(Act.OFFER, "Q1", "Q2", day, true, NOR, SWE);
  }

  private static MoveCandidate move(Act act, String by, String to, String... pair) {
    return move(act, by, to, "2021-05-01", false, pair);
  }

  private static MoveCandidate move(
      Act act, String by, String to, String day, boolean headline, String... pair) {
    Set<ActorId> parties = new TreeSet<>();
    for (String party : pair) {
      parties.add(id(party));
    }
    Optional<When> when = Optional.of(day).filter(d -> !d.isEmpty()).map(When::new);
    return new MoveCandidate(
        act,
        List.of(id(by)),
        to.isEmpty() ? List.of() : List.of(id(to)),
        parties,
        when,
        List.of(),
        List.of(),
        Optional.empty(),
        Realis.HAPPENED,
        new Evidence(new ReportId("r"), new Span(0, 1), Optional.empty(), Optional.empty()),
        "test",
        told(when.map(When::iso).orElse("2021-06-30"), 0, false, 5, headline),
        Optional.empty(),
        Optional.empty());
  }

  private static MoveCandidate.Told told(String day, int report, boolean prior, int offset) {
    return told(day, report, prior, offset, false);
  }

  private static MoveCandidate.Told told(
      String day, int report, boolean prior, int offset, boolean headline) {
    return new MoveCandidate.Told(report, day(day), prior, offset, headline);
  }

  private static TalkNames.Unnamed talk(String plain, String where, String day) {
    return new TalkNames.Unnamed(plain, where, day(day));
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(iso).filter(d -> !d.isEmpty()).map(LocalDate::parse);
  }

  private static ActorId id(String value) {
    return new ActorId(value);
  }

  private static Actor person(String id, String country) {
    return new Actor(
        id(id),
        id,
        ActorKind.PERSON,
        Optional.of(country),
        Optional.of("GOV"),
        List.of(),
        List.of(id));
  }
}
