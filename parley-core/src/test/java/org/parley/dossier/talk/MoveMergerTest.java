package org.parley.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Condition;
import org.parley.model.Evidence;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;

class MoveMergerTest {
  private static final ActorId ERI = new ActorId("ERI");
  private static final ActorId ETH = new ActorId("ETH");
  private static final String DAY = "2021-03-01";

  private final List<MoveCandidate> drafts = new ArrayList<>();

  @Test
  void twoReportsOfOneOfferAreOneMove() {
    told("a").day(DAY).add();
    told("b").day(DAY).add();

    assertThat(reports()).containsExactly(Set.of("a", "b"));
  }

  @Test
  void offersOfTwoDaysAreTwoMoves() {
    told("a").day(DAY).add();
    told("b").day("2021-03-02").add();

    assertThat(reports()).hasSize(2);
  }

  @Test
  void anOfferWithoutADayIsTheOneOfTheWeek() {
    told("a").day(DAY).add();
    told("b").published("2021-03-08").add();

    assertThat(reports()).containsExactly(Set.of("a", "b"));
  }

  @Test
  void anOfferWithoutADayIsNoneOfWeeksBefore() {
    told("a").day(DAY).add();
    told("b").published("2021-03-09").add();

    assertThat(reports()).hasSize(2);
  }

  @Test
  void offersOfTalksAtTwoPlacesAreTwo() {
    told("a").day(DAY).venue("Djibouti").add();
    told("b").day(DAY).venue("Nairobi").add();
    told("c").day(DAY).add();

    assertThat(reports()).hasSize(2);
  }

  @Test
  void anOfferOnAConditionIsAnother() {
    told("a").day(DAY).add();
    told("b").day(DAY).condition("if its troops leave").add();

    assertThat(reports()).hasSize(2);
    assertThat(merged())
        .extracting(MoveMerger.Merged::realis)
        .containsExactly(Realis.HAPPENED, Realis.CONDITIONAL);
  }

  @Test
  void oneReportThatOffersTwoThingsTellsOfTwoOffers() {
    told("a").issue("the release of prisoners from jails").day(DAY).add();
    told("a").issue("water from the dam").day(DAY).add();
    told("a").issue("prisoner releases").day(DAY).add();
    told("b").issue("the detained soldiers").day(DAY).add();

    assertThat(merged())
        .extracting(m -> m.all(MoveCandidate::issues))
        .containsExactly(
            List.of(
                "the release of prisoners from jails",
                "prisoner releases",
                "the detained soldiers"),
            List.of("water from the dam"));
  }

  @Test
  void whatAnotherPartyOffersIsAnother() {
    told("a").day(DAY).by("ETH").add();
    told("b").day(DAY).by("ERI").add();

    assertThat(reports()).hasSize(2);
  }

  @Test
  void twoPersonsOfOneSideInOneReportMadeTwoMoves() {
    told("a").day(DAY).by("ETH-minister").add();
    told("a").day(DAY).by("ETH-envoy").add();

    assertThat(merged()).hasSize(2);
  }

  @Test
  void aStateAndItsMinisterInOneReportMadeOne() {
    told("a").day(DAY).by("ETH").add();
    told("a").day(DAY).by("ETH-minister").add();

    assertThat(merged()).singleElement().satisfies(m -> assertThat(m.by()).hasSize(2));
  }

  @Test
  void aHeadlineAddsToAMoveOfItsReportAndTellsNone() {
    told("a").day(DAY).add();
    told("a").headline().add();
    told("b").headline().add();

    assertThat(reports()).containsExactly(Set.of("a"));
  }

  @Test
  void whatIsToldOfOneMoveIsKeptOnce() {
    told("a").venue("Djibouti").add();
    told("b").day(DAY).venue("Djibouti").add();

    assertThat(merged())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.day()).contains(new When(DAY));
              assertThat(m.venues()).containsExactly("Djibouti");
              assertThat(m.evidence()).hasSize(2);
            });
  }

  @Test
  void movesComeInTheOrderOfTheirDays() {
    told("a").day("2021-03-20").add();
    told("b").day(DAY).add();

    assertThat(merged())
        .extracting(m -> m.told().day().orElseThrow().toString())
        .containsExactly(DAY, "2021-03-20");
  }

  @Test
  void aMeetingIsOneWhicheverIsToldToHaveMet() {
    told("a").act(Act.MEET).day(DAY).by("ETH-president").to("ERI").add();
    told("b").act(Act.MEET).day(DAY).by("ERI-president").to("ETH").add();
    told("c").act(Act.MEET).day(DAY).by("ERI").to("ETH-president").add();

    assertThat(reports()).containsExactly(Set.of("a", "b", "c"));
  }

  @Test
  void aMeetingOfOtherPersonsIsAnother() {
    told("a").act(Act.MEET).day(DAY).by("ETH-president").to("ERI-president").add();
    told("b").act(Act.MEET).day(DAY).by("ETH-minister").to("ERI-minister").add();

    assertThat(reports()).hasSize(2);
  }

  @Test
  void aDayFitsTheWeekThatHoldsItAndTellsMore() {
    told("a").day("2021-03-01/2021-03-07").add();
    told("b").day("2021-03-03").add();

    assertThat(reports()).containsExactly(Set.of("a", "b"));
    assertThat(merged().get(0).day()).contains(new When("2021-03-03"));
  }

  @Test
  void aPlanThatAnotherPassageTellsAsDoneHasHappened() {
    told("a").act(Act.MEET).day(DAY).realis(Realis.PLANNED).add();
    told("b").act(Act.MEET).day(DAY).add();
    told("c").day("2021-03-20").realis(Realis.DENIED).add();
    told("d").day("2021-03-20").add();

    assertThat(merged())
        .extracting(MoveMerger.Merged::realis)
        .containsExactly(Realis.HAPPENED, Realis.DENIED);
  }

  @Test
  void aYearFitsNoDayOfIt() {
    told("a").day("2021").add();
    told("b").day("2021-03-03").add();

    assertThat(reports()).hasSize(2);
  }

  private List<MoveMerger.Merged> merged() {
    return MoveMerger.merge(drafts, a -> new ActorId(a.value().substring(0, 3)));
  }

  private List<Set<String>> reports() {
    return merged().stream()
        .map(MoveMerger::reports)
        .map(all -> all.stream().map(ReportId::value).collect(Collectors.toSet()))
        .toList();
  }

  private Telling told(String report) {
    return new Telling(report);
  }

  /** A move, an offer by Ethiopia to Eritrea unless told otherwise, as a report tells it. */
  private final class Telling {
    private final String report;
    private Act act = Act.OFFER;
    private String by = "ETH";
    private String to = "ERI";
    private String published = DAY;
    private Optional<When> day = Optional.empty();
    private List<String> venues = List.of();
    private List<String> issues = List.of();
    private Optional<Condition> condition = Optional.empty();
    private Realis realis = Realis.HAPPENED;
    private boolean headline;

    Telling(String report) {
      this.report = report;
    }

    Telling act(Act other) {
      act = other;
      return this;
    }

    Telling to(String actor) {
      to = actor;
      return this;
    }

    Telling issue(String words) {
      issues = List.of(words);
      return this;
    }

    Telling realis(Realis other) {
      realis = other;
      return this;
    }

    Telling by(String actor) {
      by = actor;
      return this;
    }

    Telling day(String iso) {
      day = Optional.of(new When(iso));
      published = day.get().first().toString();
      return this;
    }

    Telling published(String iso) {
      published = iso;
      return this;
    }

    Telling venue(String name) {
      venues = List.of(name);
      return this;
    }

    Telling condition(String words) {
      condition = Optional.of(new Condition(words, new ReportId(report), new Span(0, 1)));
      return this;
    }

    Telling headline() {
      headline = true;
      return this;
    }

    void add() {
      int at = drafts.size();
      drafts.add(
          new MoveCandidate(
              act,
              List.of(new ActorId(by)),
              List.of(new ActorId(to)),
              Set.of(ERI, ETH),
              day,
              venues,
              issues,
              condition,
              realis,
              new Evidence(
                  new ReportId(report), new Span(at, at + 1), Optional.empty(), Optional.empty()),
              "test",
              new MoveCandidate.Told(
                  report.charAt(0) - 'a',
                  Optional.of(LocalDate.parse(published)),
                  false,
                  at,
                  headline),
              Optional.empty(),
              Optional.empty()));
    }
  }
}
