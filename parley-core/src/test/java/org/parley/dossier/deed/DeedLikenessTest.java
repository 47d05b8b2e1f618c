package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Realis;

class DeedLikenessTest {
  private static final String OTHER_WORDS = "protest square crowd police tear gas";

  private final Passage one = in("a");
  private final Passage other = in("b");

  @Test
  void theSameWordsByTheSameOnTheSameAreOneDeed() {
    assertThat(likeness()).isGreaterThan(DeedClusters.LINK);
  }

  @Test
  void withoutWordsInCommonTheyAreTwo() {
    one.naming("vale");
    other.naming("vale").saying(OTHER_WORDS);
    assertThat(likeness()).isEqualTo(DeedLikeness.NONE);
  }

  @Test
  void oneWordOfManyIsNotEnough() {
    other.saying("missile " + OTHER_WORDS);
    assertThat(likeness()).isLessThan(DeedClusters.LINK);
  }

  @Test
  void whoNobodyNamesMayBeAnyone() {
    double same = likeness();
    other.by();
    assertThat(likeness()).isBetween(DeedClusters.LINK, same);
  }

  @Test
  void deedsOfWhichNobodyTakesPartInBothAreTwo() {
    other.by("SOU").to("WES");
    assertThat(likeness()).isEqualTo(DeedLikeness.NONE);
  }

  @Test
  void anAccusationByAnotherIsAnother() {
    one.type(EventType.ACCUSE);
    other.type(EventType.ACCUSE).by("SOU");
    assertThat(likeness()).isEqualTo(DeedLikeness.NONE);
  }

  @Test
  void aDemandByAnotherPersonOfTheCountryIsAnother() {
    one.type(EventType.REQUEST).byPerson("Q1", "ELB");
    other.type(EventType.REQUEST).byPerson("Q2", "ELB");
    assertThat(likeness()).isEqualTo(DeedLikeness.NONE);
  }

  @Test
  void whatAPersonDemandsItsCountryDemands() {
    one.type(EventType.REQUEST).byPerson("Q1", "ELB");
    other.type(EventType.REQUEST);
    assertThat(likeness()).isGreaterThan(DeedClusters.LINK);
  }

  @Test
  void aPersonWhoTakesPartInBothSpeaksForIt() {
    one.toPerson("Q1", "NLD");
    double country = likeness();
    other.toPerson("Q1", "NLD");
    assertThat(likeness()).isGreaterThan(country + 1);
  }

  @Test
  void anotherPersonTowardsWhomSpeaksAgainstIt() {
    one.toPerson("Q1", "NLD");
    double country = likeness();
    other.toPerson("Q2", "NLD");
    assertThat(likeness()).isLessThan(country);
  }

  @Test
  void wordsThatFewReportsHaveSayMore() {
    DeedTelling a = in("a").saying("missile harbour boats").telling();
    DeedTelling b = in("b").saying("missile harbour tugs").telling();
    DeedTelling c = in("c").saying("sirens cranes cellar").telling();
    DeedTelling d = in("d").saying("sirens cranes shelter").telling();
    DeedTelling e = in("e").saying("missile harbour pilots").telling();
    DeedTelling f = in("f").saying("missile harbour docks").telling();
    List<DeedTelling> heard = List.of(a, b, c, d, e, f);
    assertThat(likeness(c, d, heard)).isGreaterThan(likeness(a, b, heard));
  }

  @Test
  void manyWordsSayMoreThanTheSameShareOfFew() {
    one.saying("missile harbour");
    other.saying("missile harbour");
    double few = likeness();
    one.saying("missile harbour cranes burning");
    other.saying("missile harbour cranes burning");
    assertThat(likeness()).isGreaterThan(few);
  }

  @Test
  void otherNamesInTheClausesSpeakAgainstIt() {
    double same = likeness();
    one.naming("vale");
    other.naming("lake");
    assertThat(likeness()).isLessThan(same);
  }

  @Test
  void aNameThatTheOthersSentenceHasIsNoOther() {
    one.saying("missile harbour vale");
    other.saying("missile harbour vale");
    double same = likeness();
    one.naming("vale");
    other.naming("lake");
    assertThat(likeness()).isEqualTo(same);
  }

  @Test
  void withoutPersonNameOrDayItMayBeAnyStrike() {
    double any = likeness();
    one.naming("vale");
    other.naming("vale");
    assertThat(likeness()).isEqualTo(any + 1);
  }

  @Test
  void anyWordIsLessAlikeThanAnyStrike() {
    one.type(EventType.REQUEST);
    other.type(EventType.REQUEST);
    double any = likeness();
    one.naming("vale");
    other.naming("vale");
    assertThat(likeness()).isEqualTo(any + 0.5);
  }

  @Test
  void familiesOfWhichReportsGiveEitherMayBeOne() {
    one.type(EventType.REQUEST);
    other.type(EventType.THREATEN);
    assertThat(likeness()).isGreaterThan(DeedClusters.LINK);
    other.type(EventType.ACCUSE);
    assertThat(likeness()).isEqualTo(DeedLikeness.NONE);
  }

  @Test
  void aFamilySpeaksForItself() {
    one.type(EventType.REQUEST);
    other.type(EventType.REQUEST);
    double same = likeness();
    other.type(EventType.THREATEN);
    assertThat(likeness()).isLessThan(same);
  }

  @Test
  void whatTheEncoderReadsAsOneDeedOfAReportIsOne() {
    double two = likeness(one, in("a").at(90));
    double again = likeness(one, in("a").at(90).again(40));
    assertThat(two).isLessThan(DeedClusters.LINK + 1.5);
    assertThat(again).isEqualTo(two + 3);
    assertThat(likeness(in("a").at(90).again(40), in("a").at(200).again(40))).isEqualTo(again);
  }

  @Test
  void oneSentenceMayTellSeveralDeeds() {
    assertThat(likeness(one, in("a").at(90))).isLessThan(DeedClusters.LINK);
  }

  @Test
  void anotherDayIsAnotherRound() {
    one.day("2021-03-01");
    other.day("2021-03-01");
    double same = likeness();
    other.day("2021-03-03");
    assertThat(likeness()).isLessThan(same - 2);
  }

  @Test
  void aDayWithinAWeekThatIsToldMayBeIt() {
    one.day("2021-03-01");
    other.day("2021-03-01/2021-03-05");
    assertThat(likeness()).isGreaterThan(DeedClusters.LINK);
  }

  @Test
  void aPlanIsNotTheDeed() {
    double same = likeness();
    other.realis(Realis.PLANNED);
    assertThat(likeness()).isLessThan(same);
  }

  @Test
  void aDenialIsNotTheDeed() {
    double same = likeness();
    other.realis(Realis.DENIED);
    assertThat(likeness()).isLessThan(same);
  }

  @Test
  void whatHappenedIsNotStillToCome() {
    double same = likeness();
    other.day("2021-03-09");
    assertThat(likeness()).isLessThan(same);
  }

  @Test
  void anotherPlaceSpeaksAgainstIt() {
    one.place("Port Vale");
    other.place("Port Vale");
    double same = likeness();
    other.place("Lake Town");
    assertThat(likeness()).isLessThan(same);
  }

  @Test
  void anotherActSpeaksAgainstIt() {
    one.type(EventType.AGREE).act(Act.OFFER);
    other.type(EventType.AGREE).act(Act.OFFER);
    double same = likeness();
    other.type(EventType.SUPPORT).act(Act.SIGN);
    assertThat(likeness()).isLessThan(same);
  }

  @Test
  void neighbouringClausesOfOneReportTellTwoDeeds() {
    double same = likeness();
    double later = likeness(one, in("a").at(900));
    double next = likeness(one, in("a").at(90));
    assertThat(same).isGreaterThan(later);
    assertThat(later).isGreaterThan(next);
  }

  private double likeness() {
    double likeness = likeness(one, other);
    assertThat(likeness(other, one)).isEqualTo(likeness);
    return likeness;
  }

  private static double likeness(Passage a, Passage b) {
    DeedTelling first = a.telling();
    DeedTelling second = b.telling();
    return likeness(first, second, List.of(first, second));
  }

  private static double likeness(DeedTelling a, DeedTelling b, List<DeedTelling> heard) {
    DeedNumbers numbers = new DeedNumbers();
    WordWeights weights = WordWeights.of(heard, numbers);
    DeedFeatures first = DeedFeatures.of(a, numbers, weights);
    DeedFeatures second = DeedFeatures.of(b, numbers, weights);
    double shared = weights.shared(first.sentence().numbers(), second.sentence().numbers());
    return new DeedLikeness(weights).of(first, second, shared);
  }

  private static Passage in(String report) {
    return Passage.in(report);
  }
}
