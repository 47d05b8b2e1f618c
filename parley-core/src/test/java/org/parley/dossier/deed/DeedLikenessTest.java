package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Realis;

class DeedLikenessTest {
  private static final String OTHER_WORDS = "protest square crowd police tear gas";

  private final Passage one = Passage.in("a");
  private final Passage other = Passage.in("b");

  @Test
  void theSameWordsByTheSameOnTheSameAreOneDeed() {
    assertThat(likeness()).isGreaterThan(DeedClusters.LINK);
  }

  @Test
  void otherWordsAloneAreNotEnough() {
    other.saying(OTHER_WORDS);
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
    double later = likeness(one, Passage.in("a").at(900));
    double next = likeness(one, Passage.in("a").at(90));
    assertThat(same).isGreaterThan(later);
    assertThat(later).isGreaterThan(next);
  }

  private double likeness() {
    double likeness = likeness(one, other);
    assertThat(likeness(other, one)).isEqualTo(likeness);
    return likeness;
  }

  private static double likeness(Passage a, Passage b) {
    DeedFeatures.Numbers numbers = new DeedFeatures.Numbers();
    return DeedLikeness.of(numbers.of(a.telling()), numbers.of(b.telling()));
  }
}
