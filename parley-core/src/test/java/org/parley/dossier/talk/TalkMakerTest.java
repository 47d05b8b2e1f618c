package org.parley.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Clock;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Talk;
import org.parley.model.When;

class TalkMakerTest {
  private static final ActorId ERI = new ActorId("ERI");
  private static final ActorId ETH = new ActorId("ETH");

  private final List<MoveCandidate> drafts = new ArrayList<>();

  @Test
  void movesOfTwoPartiesWithoutALongSilenceAreOneTalk() {
    move(Act.OFFER, "2021-03-01");
    move(Act.REFUSE, "2021-03-09");

    assertThat(talks()).singleElement().satisfies(t -> assertThat(t.moves()).hasSize(2));
  }

  @Test
  void anOfferAfterALongSilenceOpensAnotherTalkWithAnotherName() {
    move(Act.OFFER, "2021-03-01");
    move(Act.OFFER, "2021-05-01");

    assertThat(talks())
        .extracting(Talk::name)
        .containsExactly("ERI–ETH talks, March 2021", "ERI–ETH talks, May 2021");
  }

  @Test
  void talksOfOneMonthAreToldApartByTheirDays() {
    move(Act.OFFER, "2021-03-01");
    move(Act.OFFER, "2021-03-20");

    assertThat(talks())
        .extracting(Talk::name)
        .containsExactly("ERI–ETH talks, 1 March 2021", "ERI–ETH talks, 20 March 2021");
  }

  @Test
  void aTalkThatIsAloneNeedsNoDayInItsName() {
    move(Act.OFFER, "2021-03-01");

    assertThat(talks()).extracting(Talk::name).containsExactly("ERI–ETH talks");
  }

  @Test
  void talksOfOneMonthAndDifferentVenuesNeedNoDay() {
    move(Act.MEET, "2021-03-01", "Djibouti");
    move(Act.MEET, "2021-03-20", "Nairobi");
    move(Act.OFFER, "2021-06-01");

    assertThat(talks())
        .extracting(Talk::name)
        .containsExactly(
            "ERI–ETH talks in Djibouti", "ERI–ETH talks in Nairobi", "ERI–ETH talks, June 2021");
  }

  @Test
  void aThreatAloneIsNoTalk() {
    move(Act.THREATEN, "2021-03-01");

    assertThat(talks()).isEmpty();
  }

  @Test
  void nothingAnswersWhatIsToldOfALaterHour() {
    made(Act.OFFER, "ETH", "18:00/24:00");
    made(Act.REFUSE, "ERI", "15:00");
    made(Act.ACCEPT, "ERI", "23:00");

    List<Move> moves = talks().get(0).moves();
    assertThat(moves)
        .extracting(Move::answers)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(moves.get(0).id()));
  }

  @Test
  void aMeetingToldFromBothSidesIsOfBothAndTowardsNobody() {
    move(Act.MEET, "2021-03-01");
    MoveCandidate met = drafts.get(0);
    drafts.add(toldOf(met, List.of(ERI), List.of(ETH), met.clock()));

    assertThat(talks().get(0).moves())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.by()).containsExactly(ETH, ERI);
              assertThat(m.to()).isEmpty();
            });
  }

  private void made(Act act, String by, String clock) {
    move(act, "2021-03-01");
    MoveCandidate d = drafts.remove(drafts.size() - 1);
    Clock at = new Clock(clock, d.report(), d.evidence().span());
    drafts.add(toldOf(d, List.of(new ActorId(by)), List.of(), Optional.of(at)));
  }

  private static MoveCandidate toldOf(
      MoveCandidate d, List<ActorId> by, List<ActorId> to, Optional<Clock> clock) {
    return new MoveCandidate(
        d.act(),
        by,
        to,
        d.pair(),
        d.day(),
        d.venues(),
        d.issues(),
        d.condition(),
        d.realis(),
        d.evidence(),
        d.rule(),
        d.place(),
        d.shown(),
        clock);
  }

  private void move(Act act, String day, String... venues) {
    LocalDate on = LocalDate.parse(day);
    int n = drafts.size();
    drafts.add(
        new MoveCandidate(
            act,
            List.of(ETH),
            List.of(ERI),
            new TreeSet<>(List.of(ERI, ETH)),
            Optional.of(new When(day)),
            List.of(venues),
            List.of(),
            Optional.empty(),
            Realis.HAPPENED,
            new Evidence(new ReportId("r" + n), new Span(0, 1), Optional.empty(), Optional.empty()),
            "test",
            new MoveCandidate.Told(n, Optional.of(on), false, 0, false),
            Optional.empty(),
            Optional.empty()));
  }

  private List<Talk> talks() {
    return new TalkMaker(a -> a, ActorId::value, Set::size)
        .talks("talk_ERI_ETH", MoveMerger.merge(drafts, a -> a));
  }
}
