package org.parley.app.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.app.store.Entry;
import org.parley.app.store.RecordKind;
import org.parley.app.web.Address;
import org.parley.app.web.list.Row;
import org.parley.app.words.Names;
import org.parley.app.words.Scene;
import org.parley.dossier.Standing;
import org.parley.model.Act;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.model.TalkStatus;
import org.parley.model.When;

class DrawingTest {
  private static final Names NAMES = new Names(List.of());
  private static final Move OFFER = move("m1", Act.OFFER, "NOR", "2022-03-01");
  private static final Move ANSWER = move("m2", Act.AGREE_TO_MEET, "SWE", "2022-03-01", "m1");
  private static final Move MEETING = move("m3", Act.MEET, "NOR", "2022-03-09");

  @Test
  void aLaneAPartyAndADotAMoveInTheOrderOfTheDays() {
    Timeline line = draw(new Window(day("2022-03-01"), day("2022-03-31")));
    assertThat(line.lanes()).extracting(Timeline.Lane::name).containsExactly("Norway", "Sweden");
    assertThat(line.dots()).hasSize(3).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
    assertThat(line.dots().get(0).y()).isNotEqualTo(line.dots().get(1).y());
    assertThat(line.arcs()).hasSize(1);
  }

  @Test
  void aNearerViewHasTheMovesOfItsDaysFartherApart() {
    Timeline month = draw(new Window(day("2022-03-01"), day("2022-03-31")));
    Timeline one = draw(new Window(day("2022-03-01"), day("2022-03-01")));
    assertThat(one.dots()).hasSize(2);
    assertThat(one.dots().get(1).x() - one.dots().get(0).x())
        .isGreaterThan(10 * (month.dots().get(1).x() - month.dots().get(0).x()));
  }

  @Test
  void theStepsGoNearerFartherAndToBothSides() {
    Window week = new Window(day("2022-03-01"), day("2022-03-07"));
    List<Step> steps = week.steps(Address.of("/talks"), Optional.of(day("2022-03-06")));
    assertThat(steps)
        .extracting(Step::rel, Step::address)
        .containsExactly(
            tuple("in", "/talks?from=2022-03-05&to=2022-03-07"),
            tuple("out", "/talks?from=2022-02-28&to=2022-03-13"),
            tuple("earlier", "/talks?from=2022-02-22&to=2022-02-28"),
            tuple("later", "/talks?from=2022-03-08&to=2022-03-14"));
  }

  @Test
  void theLifeOfAnOfferHasItsAnswers() {
    List<Move> moves = List.of(OFFER, ANSWER, MEETING);
    List<Row> rows = moves.stream().map(DrawingTest::row).toList();
    List<TalkView.Life> lives = new Lives(moves, rows).offers();
    assertThat(lives).hasSize(1);
    assertThat(lives.get(0).offer().id()).isEqualTo("m1");
    assertThat(lives.get(0).answers()).extracting(Row::id).containsExactly("m2");
  }

  @Test
  void aTalkStandsAsItsMovesLeaveIt() {
    assertThat(Standing.after(List.of())).isEqualTo(TalkStatus.PROPOSED);
    assertThat(Standing.after(List.of(Act.OFFER, Act.AGREE_TO_MEET)))
        .isEqualTo(TalkStatus.SCHEDULED);
    assertThat(Standing.after(List.of(Act.OFFER, Act.AGREE_TO_MEET, Act.CANCEL, Act.OFFER)))
        .isEqualTo(TalkStatus.CANCELLED);
  }

  private static Timeline draw(Window window) {
    List<Placed> moves = Stream.of(OFFER, ANSWER, MEETING).map(DrawingTest::placed).toList();
    return new Drawing(moves, NAMES, window, m -> "#" + m.id())
        .draw(Address.of("/talks"), Optional.empty());
  }

  private static Move move(String id, Act act, String by, String day, String... answers) {
    Scene.Step step = new Scene.Step(id).act(act).by(by).day(day);
    for (String to : answers) {
      step = step.answering(to);
    }
    return step.per(1, new Evidence("r", new Span(0, 1), Optional.empty(), Optional.empty()));
  }

  private static Placed placed(Move m) {
    Entry entry = new Entry(RecordKind.MOVES, m.id(), Optional.of("t1"), "{}");
    return new Placed(entry, m, m.day().map(When::first));
  }

  private static Row row(Move m) {
    return new Row(m.id(), "", "", "", "", "", "", List.of(), "", Optional.empty());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
