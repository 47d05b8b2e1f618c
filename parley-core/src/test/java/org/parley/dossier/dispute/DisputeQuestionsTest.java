package org.parley.dossier.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.dossier.question.ActorNames;
import org.parley.model.ActorId;
import org.parley.model.Comparability;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Voice;
import org.parley.model.When;

/** What becomes of claims that stand against each other, whoever found them. */
class DisputeQuestionsTest {
  private static final String DAY = "2021-03-01";

  private static final ActorId ERI = new ActorId("ERI");

  private final List<DisputeContribution> contributions = new ArrayList<>();

  @Test
  void opposedClaimsOfTwoVoicesAreADispute() {
    stance(true, "ERI", DAY);
    stance(false, "ETH", DAY);

    assertThat(disputes())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(DisputeKind.CONTRADICTION);
              assertThat(d.about()).isEqualTo("whether Eritrea is willing to talk");
              assertThat(d.sides())
                  .extracting(s -> s.by().get(0).toString())
                  .containsExactly("ERI", "ETH");
              assertThat(d.since()).contains(new When(DAY));
              assertThat(d.why()).startsWith("willing-to-talk: ");
            });
  }

  @Test
  void oneVoiceDoesNotDisputeItself() {
    stance(true, "ERI", DAY);
    stance(false, "ERI", DAY);

    assertThat(disputes()).isEmpty();
  }

  @Test
  void claimsThatAgreeAreNoDispute() {
    stance(true, "ERI", DAY);
    stance(true, "ETH", DAY);

    assertThat(disputes()).isEmpty();
  }

  @Test
  void claimsFurtherApartThanTheQuestionLastsAreNoDispute() {
    stance(true, "ERI", DAY);
    stance(false, "ETH", "2021-03-09");

    assertThat(disputes()).isEmpty();
  }

  @Test
  void claimsOfOneDayCanBeCompared() {
    stance(true, "ERI", DAY);
    stance(false, "ETH", DAY);

    assertThat(comparable()).isEqualTo(Comparability.YES);
  }

  @Test
  void claimsOfAFewDaysMayTellOfDifferentThings() {
    stance(true, "ERI", DAY);
    stance(false, "ETH", "2021-03-04");

    assertThat(comparable()).isEqualTo(Comparability.UNKNOWN);
  }

  @Test
  void claimsOfDaysFurtherApartCannotBeCompared() {
    stance(true, "ERI", DAY);
    stance(false, "ETH", "2021-03-05");

    assertThat(comparable()).isEqualTo(Comparability.NO);
  }

  @Test
  void claimsWithoutADayMayTellOfDifferentThings() {
    stance(true, "ERI", DAY);
    add(new StanceContribution("willing-to-talk", false, ERI, undated("ETH")));

    assertThat(contributions).hasSize(2);
    assertThat(new DisputeCandidate(DisputeKind.CONTRADICTION, "it", claims(0), claims(1), "test"))
        .extracting(q -> q.dispute("d").comparable())
        .isEqualTo(Comparability.UNKNOWN);
  }

  @Test
  void rejectionsAreApartByTheirTopics() {
    rejection("that its soldiers crossed the frontier", DAY);
    rejection("of crossing the frontier at night", DAY);
    rejection("that poison was put into wells", DAY);

    assertThat(disputes())
        .extracting(Dispute::about, d -> d.sides().get(0).evidence().size())
        .containsExactly(
            tuple("Ethiopia on its soldiers crossed the frontier", 2),
            tuple("Ethiopia on poison was put into wells", 1));
  }

  @Test
  void figuresOfTwoVoicesThatDoNotFitAreADispute() {
    figure("ERI", 100, false);
    figure("ETH", 103, false);

    assertThat(disputes())
        .extracting(Dispute::kind, Dispute::about)
        .containsExactly(tuple(DisputeKind.FIGURES, "how many killed of Eritrea, " + DAY));
  }

  @Test
  void figuresThatNearlyFitAreNone() {
    figure("ERI", 100, false);
    figure("ETH", 102, false);

    assertThat(disputes()).isEmpty();
  }

  @Test
  void aroundAHundredFitsWhatIsAboutAsMany() {
    figure("ERI", 100, true);
    figure("ETH", 114, false);
    assertThat(disputes()).isEmpty();

    figure("KEN", 116, false);
    assertThat(disputes()).hasSize(1);
  }

  @Test
  void oneVoiceMayGiveTwoFigures() {
    figure("ERI", 100, false);
    figure("ERI", 300, false);

    assertThat(disputes()).isEmpty();
  }

  @Test
  void figuresToldInOtherWordsCountOtherThings() {
    figure("ERI", 1200, false, "r0", "soldie", "fronti", "ambush");
    figure("ETH", 39000, false, "r1", "famine", "soldie", "fronti");

    assertThat(disputes()).isEmpty();
  }

  @Test
  void figuresThatOneReportTellsItselfAreNone() {
    figure("outlet", 12, false, "r0", "soldie", "fronti", "ambush");
    figure("outlet", 3, false, "r0", "soldie", "fronti", "ambush");
    figure("ETH", 7, false, "r0", "soldie", "fronti", "ambush");

    assertThat(disputes()).isEmpty();
  }

  @Test
  void twoPartiesAccountsInOneReportAreADispute() {
    figure("ERI", 12, false, "r0", "soldie", "fronti", "ambush");
    figure("ETH", 7, false, "r0", "soldie", "fronti", "ambush");

    assertThat(disputes()).hasSize(1);
  }

  @Test
  void aFigureThatACopyRepeatsCountsOnce() {
    figure("ERI", 100, false);
    figure("ETH", 300, false);
    figure("ETH", 300, false);

    assertThat(figureSides(report -> report)).containsExactly(1, 2);
    assertThat(figureSides(report -> new ReportId(report.value().replace("r2", "r1"))))
        .containsExactly(1, 1);
  }

  @Test
  void anotherFigureInAReportThatCopiesPassagesCounts() {
    figure("ERI", 100, false);
    figure("ETH", 300, false);

    assertThat(figureSides(report -> new ReportId("r0"))).containsExactly(1, 1);
  }

  /** How many reports stand behind each side of the one dispute. */
  private List<Integer> figureSides(UnaryOperator<ReportId> firstOf) {
    return disputes(firstOf).get(0).sides().stream().map(s -> s.evidence().size()).toList();
  }

  private Comparability comparable() {
    return disputes().get(0).comparable();
  }

  private List<Dispute> disputes() {
    return disputes(report -> report);
  }

  private List<Dispute> disputes(UnaryOperator<ReportId> firstOf) {
    return DisputeQuestions.answer(
        contributions.get(0).question(),
        contributions,
        new ActorNames(a -> Optional.empty()),
        new DuplicateClusters(firstOf));
  }

  private List<DisputedClaim> claims(int index) {
    return List.of(((StanceContribution) contributions.get(index)).claim());
  }

  private void stance(boolean first, String by, String day) {
    add(new StanceContribution("willing-to-talk", first, ERI, claim(by, "claim of " + by, day)));
  }

  private void rejection(String claim, String day) {
    add(
        new RejectionContribution(
            new ActorId("ETH"), ERI, claim("ETH", claim, day), claim("ERI", "a lie", day), "test"));
  }

  private void figure(String by, double count, boolean approximate) {
    figure(by, count, approximate, "r" + contributions.size(), "soldie", "fronti", "ambush");
  }

  private void figure(
      String by, double count, boolean approximate, String report, String... topic) {
    Figure figure =
        new Figure(
            "f" + contributions.size(),
            "killed",
            Optional.of("ERI"),
            count,
            count,
            approximate,
            "people",
            Optional.of(new When(DAY)),
            Voice.parse(by),
            new ReportId(report),
            new Span(0, 1));
    add(
        new FigureContribution(
            figure, ERI, LocalDate.parse(DAY), List.of(topic), claim(by, "" + count, DAY)));
  }

  private void add(DisputeContribution contribution) {
    contributions.add(contribution);
  }

  private DisputedClaim claim(String by, String text, String day) {
    return claim(by, text, Optional.of(LocalDate.parse(day)), true);
  }

  private DisputedClaim undated(String by) {
    return claim(by, "claim of " + by, Optional.empty(), false);
  }

  private DisputedClaim claim(String by, String text, Optional<LocalDate> day, boolean dated) {
    Evidence evidence =
        new Evidence(
            new ReportId("r" + contributions.size()),
            new Span(0, 1),
            Optional.empty(),
            Optional.empty());
    Voice voice = Voice.parse(by);
    return new DisputedClaim(text, evidence, List.of(voice), voice.speaker(), day, dated, 0, text);
  }
}
