package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.Evidence;
import org.parley.model.Realis;
import org.parley.model.Span;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.When;

class TalkMakerTest {
  private final List<MoveDraft> drafts = new ArrayList<>();

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
        .containsExactly("ERI–ETH talks of March 2021", "ERI–ETH talks of May 2021");
  }

  @Test
  void talksOfOneMonthAreToldApartByTheirDays() {
    move(Act.OFFER, "2021-03-01");
    move(Act.OFFER, "2021-03-20");

    assertThat(talks())
        .extracting(Talk::name)
        .containsExactly("ERI–ETH talks of 1 March 2021", "ERI–ETH talks of 20 March 2021");
  }

  @Test
  void aTalkThatIsAloneNeedsNoDayInItsName() {
    move(Act.OFFER, "2021-03-01");

    assertThat(talks()).extracting(Talk::name).containsExactly("ERI–ETH talks");
  }

  @Test
  void progressAfterASilenceIsThatOfTheTalksBefore() {
    move(Act.ARRIVE, "2021-03-01");
    move(Act.CONCEDE, "2021-03-15");
    move(Act.REPORT_PROGRESS, "2021-03-15");

    assertThat(talks())
        .singleElement()
        .satisfies(t -> assertThat(t.status()).isEqualTo(TalkStatus.UNDER_WAY))
        .satisfies(t -> assertThat(t.moves()).hasSize(3));
  }

  @Test
  void progressAfterACancelledTalkIsThatOfAnother() {
    move(Act.AGREE_TO_MEET, "2021-03-01");
    move(Act.CANCEL, "2021-03-02");
    move(Act.REPORT_PROGRESS, "2021-03-20");

    assertThat(talks()).hasSize(2);
  }

  @Test
  void progressMonthsLaterIsThatOfAnotherTalk() {
    move(Act.ARRIVE, "2021-03-01");
    move(Act.DENY_PROGRESS, "2021-09-01");

    assertThat(talks()).hasSize(2);
  }

  @Test
  void aThreatAloneIsNoTalk() {
    move(Act.THREATEN, "2021-03-01");

    assertThat(talks()).isEmpty();
  }

  private void move(Act act, String day) {
    LocalDate on = LocalDate.parse(day);
    int n = drafts.size();
    drafts.add(
        new MoveDraft(
            act,
            List.of("ETH"),
            List.of("ERI"),
            new TreeSet<>(List.of("ERI", "ETH")),
            Optional.of(new When(day)),
            List.of(),
            List.of(),
            Optional.empty(),
            Realis.HAPPENED,
            new Evidence("r" + n, new Span(0, 1), Optional.empty(), Optional.empty()),
            "test",
            new MoveDraft.Told(n, on, false, 0, false)));
  }

  private List<Talk> talks() {
    return new TalkMaker(a -> a, a -> a, Set::size).talks(MoveMerger.merge(drafts, a -> a));
  }
}
