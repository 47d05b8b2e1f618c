package org.parley.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Quote;
import org.parley.model.Reading;

/** What comes of marks that a trained reader might make. */
class ActReaderTest {
  private final MarkedActs marked = new MarkedActs(ActReaderTest.class);

  @Test
  void argumentsBecomeActorsDaysIssuesAndConditions() {
    act("turned down", EventType.REJECT, Act.REFUSE)
        .with(ArgumentRole.BY, "Ethiopia")
        .with(ArgumentRole.TO, "Eritrea")
        .with(ArgumentRole.ISSUE, "talks")
        .with(ArgumentRole.DAY, "on 3 May 2021")
        .with(ArgumentRole.CONDITION, "unless the shelling stops");
    Event e = one("Ethiopia turned down Eritrea's talks on 3 May 2021 unless the shelling stops.");
    assertThat(e.act()).contains(Act.REFUSE);
    assertThat(ids(e.source())).containsExactly("ETH");
    assertThat(ids(e.target())).containsExactly("ERI");
    assertThat(e.day().map(d -> d.day().iso())).contains("2021-05-03");
    assertThat(e.details().issues()).extracting(Quote::text).containsExactly("talks");
    assertThat(e.details().condition().map(Quote::text)).contains("unless the shelling stops");
  }

  @Test
  void aDescriptionWithoutANameIsAnActorOfItsOwn() {
    act("attacked", EventType.ASSAULT, null)
        .with(ArgumentRole.BY, "The rebels")
        .with(ArgumentRole.TO, "Ethiopia");
    Reading reading = read("The rebels attacked Ethiopia.");
    ActorId rebels = reading.events().get(0).source().get(0).actor();
    assertThat(reading.actors()).extracting(Actor::id).contains(rebels);
  }

  @Test
  void aThingDoesNothing() {
    act("attacked", EventType.ASSAULT, null)
        .with(ArgumentRole.BY, "The drone")
        .with(ArgumentRole.TO, "Ethiopia");
    Event e = one("The drone attacked Ethiopia.");
    assertThat(e.source()).isEmpty();
    assertThat(ids(e.target())).containsExactly("ETH");
  }

  @Test
  void placesOfATalkAreItsVenues() {
    act("met", EventType.CONSULT, Act.MEET)
        .with(ArgumentRole.BY, "Ethiopia")
        .with(ArgumentRole.TO, "Eritrea")
        .with(ArgumentRole.VENUE, "Nairobi");
    assertThat(one("Ethiopia met Eritrea in Nairobi.").details().venues())
        .extracting(Place::name)
        .containsExactly("Nairobi");
  }

  @Test
  void aRuleThatSeesTheSameDeedIsNamedAndMakesItSurer() {
    act("rejected", EventType.REJECT, Act.REFUSE)
        .with(ArgumentRole.BY, "Eritrea")
        .with(ArgumentRole.TO, "Ethiopia");
    Event e = one("Eritrea rejected Ethiopia's offer of talks.");
    assertThat(e.rule()).startsWith("learned+");
    assertThat(e.confidence()).isBetween(0.85, 0.95);
  }

  @Test
  void whatARuleAloneSeesIsLeftOut() {
    act("met", EventType.CONSULT, Act.MEET)
        .with(ArgumentRole.BY, "Ethiopia")
        .with(ArgumentRole.TO, "Eritrea");
    assertThat(read("Ethiopia met Eritrea. Norway rejected Sweden's offer of talks.").events())
        .hasSize(1);
  }

  @Test
  void withoutATrainedReaderTheRulesStand() {
    assertThat(read("Norway rejected Sweden's offer of talks.").events())
        .extracting(Event::act)
        .containsExactly(Optional.of(Act.REFUSE));
  }

  @Test
  void aModeOfAnotherTypeIsDropped() {
    act("met", EventType.CONSULT, Act.MEET).mode("aerial").with(ArgumentRole.BY, "Ethiopia");
    assertThat(one("Ethiopia met Eritrea.").mode()).isEmpty();
  }

  @Test
  void linksLeadToEventsByTheirIds() {
    act("offered", EventType.AGREE, Act.OFFER)
        .with(ArgumentRole.BY, "Norway")
        .with(ArgumentRole.TO, "Sweden");
    act("refused", EventType.REJECT, Act.REFUSE).with(ArgumentRole.BY, "Sweden|2").answers(0);
    List<Event> events = read("Norway offered Sweden talks. Sweden refused.").events();
    assertThat(events.get(1).details().answers()).contains(events.get(0).id());
  }

  @Test
  void aHeadlineIsReadToo() {
    act("meets", EventType.CONSULT, Act.MEET)
        .with(ArgumentRole.BY, "Ethiopia")
        .with(ArgumentRole.TO, "Eritrea");
    Reading reading =
        read("Ethiopia meets Eritrea at last\n\nThe weather was fine in the hills.\n");
    assertThat(reading.events()).hasSize(1);
    assertThat(ids(reading.events().get(0).source())).containsExactly("ETH");
  }

  @Test
  void eventsOfAHeadlineAloneShareNoIdWithThoseOfRules() {
    act("meets", EventType.CONSULT, Act.MEET).with(ArgumentRole.BY, "Ethiopia");
    Reading reading =
        read("Ethiopia meets Eritrea at last\n\nNorway rejected Sweden's offer of talks.\n");
    assertThat(reading.events()).extracting(Event::id).doesNotHaveDuplicates();
  }

  @Test
  void aTimeOfDayBesideTheDayIsTheActs() {
    act("met", EventType.CONSULT, Act.MEET)
        .with(ArgumentRole.BY, "Ethiopia")
        .with(ArgumentRole.DAY, "on 3 May 2021");
    Event e = one("Ethiopia met Eritrea at 3 p.m. on 3 May 2021.");
    assertThat(e.details().clock().map(c -> c.value())).contains("15:00");
  }

  @Test
  void aPronounIsNobodyWhomTheOtherSideNames() {
    act("talks", EventType.CONSULT, Act.MEET)
        .with(ArgumentRole.BY, "his")
        .with(ArgumentRole.BY, "Macron|2")
        .with(ArgumentRole.TO, "Putin|2");
    Event e =
        one(
            "Vladimir Putin met Emmanuel Macron. Putin was late. In his talks with Putin, Macron"
                + " was calm.");
    assertThat(e.target()).extracting(Mention::text).contains("Putin");
  }

  @Test
  void whomTheModelNamesARuleMakesNoDoer() {
    act("was killed", EventType.ASSAULT, null).with(ArgumentRole.TO, "Hamas leader");
    Event e = one("Hamas leader Ismail Haniyeh was killed in Tehran.");
    assertThat(e.rule()).isEqualTo("learned+kill");
    assertThat(e.source()).isEmpty();
  }

  @Test
  void youAreWhomTheSpeakerTellsIt() {
    act("will help", EventType.AID, Act.OFFER)
        .with(ArgumentRole.BY, "We")
        .with(ArgumentRole.TO, "you");
    Event e = one("\"We will help you,\" Ethiopia told Eritrea.");
    assertThat(ids(e.source())).containsExactly("ETH");
    assertThat(ids(e.target())).containsExactly("ERI");
  }

  private MarkedActs.Made act(String trigger, EventType type, @Nullable Act act) {
    return marked.act(trigger, type, act);
  }

  private Event one(String text) {
    return marked.one(text);
  }

  private Reading read(String text) {
    return marked.read(text);
  }

  private static List<String> ids(List<Mention> mentions) {
    return MarkedActs.ids(mentions);
  }
}
