package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.Deed;
import org.parley.model.EventType;
import org.parley.model.ReportId;
import org.parley.model.When;

class DeedQuestionsTest {
  private static final String OTHER_WORDS = "tanks border village bridge dawn column";

  @Test
  void fiveReportsOfOneStrikeAreOneDeed() {
    assertThat(reports(in("a"), in("b"), in("c"), in("d"), in("e")))
        .containsExactly(Set.of("a", "b", "c", "d", "e"));
  }

  @Test
  void whatOneReportAloneTellsIsNoRow() {
    assertThat(reports(in("a"), in("b").saying(OTHER_WORDS))).isEmpty();
  }

  @Test
  void twoStrikesOfADayAreTwoDeeds() {
    assertThat(
            reports(
                in("a"),
                in("b"),
                in("a").at(700).saying(OTHER_WORDS),
                in("b").at(700).saying(OTHER_WORDS)))
        .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("a", "b"));
  }

  @Test
  void aTellingLikeOneOfManyButUnlikeTheRestStaysOut() {
    List<DeedTelling> tellings = new ArrayList<>();
    for (String report : List.of("a", "b", "c", "d")) {
      tellings.add(in(report).telling());
    }
    tellings.add(in("e").saying("missile harbour cranes burning night tanks border").telling());
    tellings.add(in("f").saying("tanks border village bridge dawn").telling());

    assertThat(reports(deeds(tellings))).containsExactly(Set.of("a", "b", "c", "d", "e"));
    assertThat(reports(deeds(List.of(tellings.get(4), tellings.get(5)))))
        .containsExactly(Set.of("e", "f"));
  }

  @Test
  void theLikestAreJoinedFirst() {
    assertThat(
            reports(
                in("a").published("2021-03-04").saying("missile harbour cranes burning border"),
                in("b").published("2021-03-09"),
                in("c").published("2021-03-17")))
        .containsExactly(Set.of("b", "c"));
  }

  @Test
  void aDemandThatAnotherReportCallsAThreatIsOneDeed() {
    assertThat(reports(in("a").type(EventType.REQUEST), in("b").type(EventType.THREATEN)))
        .containsExactly(Set.of("a", "b"));
  }

  @Test
  void aDemandAndAnAccusationAreTwoDeeds() {
    assertThat(reports(in("a").type(EventType.REQUEST), in("b").type(EventType.ACCUSE))).isEmpty();
  }

  @Test
  void tellingsDaysApartAreOfTwoDeeds() {
    assertThat(
            reports(
                in("a"), in("b"), in("c").published("2021-03-14"), in("d").published("2021-03-14")))
        .containsExactly(Set.of("a", "b"), Set.of("c", "d"));
  }

  @Test
  void aDeedReachesOverTheEndOfItsWindow() {
    LocalDate start = LocalDate.of(2021, 3, 1);
    for (int day = 0; day < 12; day++) {
      LocalDate first = start.plusDays(day);
      LocalDate later = first.plusDays(DeedClusters.REACH_DAYS);
      assertThat(reports(in("a").published(first.toString()), in("b").published(later.toString())))
          .as(first.toString())
          .containsExactly(Set.of("a", "b"));
    }
  }

  @Test
  void whereTooManyAreHeardThoseOfTheWindowItselfAreCompared() {
    List<DeedTelling> tellings = new ArrayList<>();
    for (int i = 0; i < DeedQuestions.MOST; i++) {
      tellings.add(in("n" + i).published("2021-03-01").saying("sirens cellar " + i).telling());
    }
    tellings.add(in("a").published("2021-03-12").telling());
    tellings.add(in("b").published("2021-03-12").telling());
    assertThat(reports(deeds(tellings))).contains(Set.of("a", "b"));
  }

  @Test
  void theOrderOfReadingChangesNothing() {
    List<DeedTelling> tellings = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      tellings.add(
          in("r" + i % 20)
              .at(100 + 400 * (i / 20))
              .type(random.nextBoolean() ? EventType.REQUEST : EventType.THREATEN)
              .published(LocalDate.of(2021, 3, 1).plusDays(i % 20).toString())
              .saying(random.nextBoolean() ? OTHER_WORDS : "missile harbour cranes burning")
              .telling());
    }
    tellings.sort(FOLD);
    List<Deed> deeds = deeds(tellings);
    assertThat(deeds).hasSizeGreaterThan(2);
    for (int seed = 0; seed < 10; seed++) {
      List<DeedTelling> mixed = new ArrayList<>(tellings);
      Collections.shuffle(mixed, new Random(seed));
      mixed.sort(FOLD);
      assertThat(deeds(mixed)).as("seed %d", seed).isEqualTo(deeds);
    }
  }

  @Test
  void theDayThatTellsMostIsTheDeeds() {
    Deed deed = deed(in("a").day("2021-03-01/2021-03-07"), in("b").day("2021-03-03"), in("c"));

    assertThat(deed.day()).contains(new When("2021-03-03"));
  }

  @Test
  void whatReportsTellOtherwiseIsKept() {
    Deed deed =
        deed(
            in("a").counting("killed 12").place("Port Vale"),
            in("b").counting("killed 14").place("Port Vale"),
            in("c").counting("killed 12").condition("if they stay"));

    assertThat(deed.differences())
        .containsExactly(
            new Deed.Difference(
                Deed.Aspect.FIGURE,
                List.of(version("killed 12", "a", "c"), version("killed 14", "b"))));
  }

  @Test
  void copiesCountOnce() {
    List<DeedTelling> tellings = List.of(in("a").telling(), in("b").telling(), in("c").telling());
    ReportId a = new ReportId("a");
    ReportId b = new ReportId("b");

    assertThat(deeds(tellings, new DuplicateClusters(r -> r.equals(b) ? a : r)))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.reports()).isEqualTo(3);
              assertThat(d.origins()).isEqualTo(2);
            });
  }

  @Test
  void itsIdIsThatOfItsFirstTelling() {
    assertThat(deed(in("a"), in("b")).id()).isEqualTo("a-e40-d");
  }

  private static final Comparator<DeedTelling> FOLD =
      Comparator.comparing((DeedTelling t) -> t.published().orElse(LocalDate.EPOCH))
          .thenComparing(DeedTelling::report)
          .thenComparing(DeedTelling::offset);

  private static Passage in(String report) {
    return Passage.in(report);
  }

  private static Deed.Version version(String value, String... reports) {
    return new Deed.Version(value, Arrays.stream(reports).map(ReportId::new).toList());
  }

  private static Deed deed(Passage... passages) {
    List<Deed> deeds = deeds(Arrays.stream(passages).map(Passage::telling).toList());
    assertThat(deeds).hasSize(1);
    return deeds.get(0);
  }

  private static List<Set<String>> reports(Passage... passages) {
    return reports(deeds(Arrays.stream(passages).map(Passage::telling).toList()));
  }

  private static List<Set<String>> reports(List<Deed> deeds) {
    return deeds.stream()
        .map(
            d ->
                d.evidence().stream()
                    .map(e -> e.report().value())
                    .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
        .toList();
  }

  private static List<Deed> deeds(List<DeedTelling> tellings) {
    return deeds(tellings, new DuplicateClusters(r -> r));
  }

  /** Asks each question, as the engine does. */
  private static List<Deed> deeds(List<DeedTelling> tellings, DuplicateClusters clusters) {
    return tellings.stream()
        .map(DeedTelling::question)
        .distinct()
        .sorted()
        .flatMap(
            q -> {
              List<DeedTelling> heard =
                  QuestionKeys.neighbours(q).stream()
                      .flatMap(n -> tellings.stream().filter(t -> t.question().equals(n)))
                      .toList();
              return DeedQuestions.answer(q, heard, clusters).stream();
            })
        .toList();
  }
}
