package org.parley.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.Event;
import org.parley.model.EventType;

/** What the grammar sets right of marks that have a party on the wrong side. */
class GrammaticalRolesTest {
  private final MarkedActs marked = new MarkedActs(GrammaticalRolesTest.class);

  @Test
  void theSubjectOfAPassiveDoesNothing() {
    marked
        .act("was granted an exemption", EventType.CONCEDE, Act.CONCEDE)
        .with(ArgumentRole.BY, "Kenya");
    Event e = marked.one("Kenya was granted an exemption on Monday.");
    assertThat(e.source()).isEmpty();
    assertThat(MarkedActs.ids(e.target())).containsExactly("KEN");
  }

  @Test
  void aPassiveIsDoneByWhomItNames() {
    marked.act("was attacked", EventType.ASSAULT, null).with(ArgumentRole.TO, "Kenya");
    Event e = marked.one("Kenya was attacked by Somalia on Monday.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("SOM");
    assertThat(MarkedActs.ids(e.target())).containsExactly("KEN");
  }

  @Test
  void aStateIsNoPassive() {
    marked
        .act("is committed to", EventType.AGREE, Act.DECLARE_READINESS)
        .with(ArgumentRole.BY, "Kenya");
    Event e = marked.one("Kenya is committed to talks with Somalia.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("KEN");
  }

  @Test
  void whatIsExpectedOfAPartyItDoes() {
    marked
        .act("is expected to visit", EventType.AGREE, Act.AGREE_TO_MEET)
        .with(ArgumentRole.BY, "Kenya");
    Event e = marked.one("Kenya is expected to visit Somalia on Monday.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("KEN");
  }

  @Test
  void whoReportsCasualtiesHasNotCausedThem() {
    marked.act("were killed", EventType.ASSAULT, null).with(ArgumentRole.BY, "Kenya");
    Event e = marked.one("Kenya said that ten civilians were killed in the raid.");
    assertThat(e.source()).isEmpty();
  }

  @Test
  void whoReportsTheRaidOfAnotherHasNotMadeIt() {
    marked
        .act("attacked", EventType.ASSAULT, null)
        .with(ArgumentRole.BY, "Kenya")
        .with(ArgumentRole.BY, "Somalia");
    Event e = marked.one("Kenya said that Somalia attacked two villages.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("SOM");
  }

  @Test
  void whoReportsAnAttackOfHisOwnHasMadeIt() {
    marked.act("attacked", EventType.ASSAULT, null).with(ArgumentRole.BY, "Kenya");
    Event e = marked.one("Kenya said that it attacked two villages.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("KEN");
  }

  @Test
  void anObjectIsWhomItIsTowards() {
    marked
        .act("attacked", EventType.ASSAULT, null)
        .with(ArgumentRole.BY, "Kenya")
        .with(ArgumentRole.BY, "Somalia");
    Event e = marked.one("On Monday Kenya attacked Somalia.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("KEN");
    assertThat(MarkedActs.ids(e.target())).containsExactly("SOM");
  }

  @Test
  void sidesThatAreReversedAreExchanged() {
    marked
        .act("received", EventType.CONSULT, Act.MEET)
        .with(ArgumentRole.BY, "Emmanuel Macron")
        .with(ArgumentRole.TO, "William Ruto");
    Event e = marked.one("William Ruto received Emmanuel Macron in Nairobi.");
    assertThat(e.source()).singleElement().satisfies(m -> assertThat(m.text()).contains("Ruto"));
    assertThat(e.target()).singleElement().satisfies(m -> assertThat(m.text()).contains("Macron"));
  }

  @Test
  void aDemandIsItsOwnersWhoeverRejectsIt() {
    marked
        .act("calls for restraint", EventType.REQUEST, Act.DEMAND)
        .with(ArgumentRole.BY, "Kenya")
        .with(ArgumentRole.BY, "Somali");
    Event e = marked.one("Kenya dismissed Somali calls for restraint.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("SOM");
    assertThat(MarkedActs.ids(e.target())).containsExactly("KEN");
  }

  @Test
  void whoIsStruckIsNotTheStriker() {
    marked
        .act("attack", EventType.ASSAULT, null)
        .with(ArgumentRole.BY, "Kenya")
        .with(ArgumentRole.BY, "Somali");
    Event e = marked.one("The Somali attack on Kenya lasted two days.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("SOM");
    assertThat(MarkedActs.ids(e.target())).containsExactly("KEN");
  }

  @Test
  void whatOthersShouldDoIsStillTheSpeakersDemand() {
    marked
        .act("should withdraw", EventType.REQUEST, Act.DEMAND)
        .with(ArgumentRole.BY, "Kenya")
        .with(ArgumentRole.TO, "Somalia");
    Event e = marked.one("Kenya said that Somalia should withdraw its troops.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("KEN");
    assertThat(MarkedActs.ids(e.target())).containsExactly("SOM");
  }

  @Test
  void aPronounAmongTheDoersIsNoneOfThoseAddressed() {
    marked
        .act("demand", EventType.REQUEST, Act.DEMAND)
        .with(ArgumentRole.BY, "its")
        .with(ArgumentRole.TO, "Kenya")
        .with(ArgumentRole.TO, "Somalia");
    Event e = marked.one("Kenya dropped its demand that Somalia withdraw.");
    assertThat(MarkedActs.ids(e.source())).containsExactly("KEN");
    assertThat(MarkedActs.ids(e.target())).containsExactly("SOM");
  }
}
