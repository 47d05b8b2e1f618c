package org.parley.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Names;
import org.parley.io.words.RecordLine;
import org.parley.io.words.Scene;
import org.parley.model.Act;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.web.Address;
import org.parley.web.list.Row;

class DrawingTest {
  private static final Evidence EVIDENCE =
      new Evidence(new ReportId("r"), new Span(0, 1), Optional.empty(), Optional.empty());
  private static final Names NAMES = new Names(List.of());
  private static final Move OFFER = move("m1", Act.OFFER, "NOR", "2022-03-01");
  private static final Move ANSWER = move("m2", Act.AGREE_TO_MEET, "SWE", "2022-03-01", "m1");
  private static final Move MEETING = move("m3", Act.MEET, "NOR", "2022-03-09");

  @Test
  void aLaneAPartyAndADotAMoveInTheOrderOfTheDays() {
    Timeline line = draw(Window.days(day("2022-03-01"), day("2022-03-31")));
    assertThat(line.lanes()).extracting(Timeline.Lane::name).containsExactly("Norway", "Sweden");
    assertThat(line.dots()).hasSize(3).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
    assertThat(line.dots().get(0).y()).isNotEqualTo(line.dots().get(1).y());
    assertThat(line.arcs()).hasSize(1);
  }

  @Test
  void aNearerViewHasTheMovesOfItsDaysFartherApart() {
    Timeline month = draw(Window.days(day("2022-03-01"), day("2022-03-31")));
    Timeline one = draw(Window.days(day("2022-03-01"), day("2022-03-01")));
    assertThat(one.dots()).hasSize(2);
    assertThat(one.dots().get(1).x() - one.dots().get(0).x())
        .isGreaterThan(10 * (month.dots().get(1).x() - month.dots().get(0).x()));
  }

  @Test
  void theStepsGoNearerFartherAndToBothSides() {
    Window week = Window.days(day("2022-03-01"), day("2022-03-07"));
    List<Step> steps =
        week.steps(Address.of("/talks"), Optional.of(day("2022-03-06")), Optional.empty());
    assertThat(steps)
        .extracting(Step::rel, Step::address)
        .containsExactly(
            tuple("in", "/talks?from=2022-03-05&to=2022-03-07"),
            tuple("out", "/talks?from=2022-02-28&to=2022-03-13"),
            tuple("earlier", "/talks?from=2022-02-22&to=2022-02-28"),
            tuple("later", "/talks?from=2022-03-08&to=2022-03-14"));
  }

  @Test
  void aMoveStandsAtTheHourThatIsToldAndElseApart() {
    Move noon = told("m1", "2022-03-01", "12:00");
    Move six = told("m2", "2022-03-01", "18:00");
    Timeline line =
        draw(
            Window.days(day("2022-03-01"), day("2022-03-01")),
            noon,
            six,
            move("m3", Act.MEET, "SWE", "2022-03-01"));
    double right = 990;
    assertThat(line.day()).isEqualTo("1 Mar 2022");
    assertThat(dot(line, "m1").x()).isEqualTo((line.strip() + right) / 2);
    assertThat(dot(line, "m2").x()).isEqualTo((line.strip() + 3 * right) / 4);
    assertThat(dot(line, "m3").x()).isBetween(130.0, line.strip());
    assertThat(line.ticks()).extracting(Timeline.Tick::label).startsWith("00:00", "03:00");
  }

  @Test
  void aPartOfADayIsABarWithItsMoveInTheMiddle() {
    Timeline line =
        draw(
            Window.days(day("2022-03-01"), day("2022-03-01")),
            told("m1", "2022-03-01", "18:00/24:00"));
    assertThat(line.bars()).containsExactly(new Timeline.Bar(775, 215, line.dots().get(0).y()));
    assertThat(line.dots().get(0).x()).isEqualTo(882.5);
    assertThat(line.dots().get(0).label()).contains("1 Mar 2022, 18:00–24:00");
    assertThat(line.strip()).isNegative();
  }

  @Test
  void aViewOfHoursLeavesOutTheOtherHoursOfItsDayAndKeepsWhatHasNone() {
    Timeline line =
        draw(
            hours("2022-03-01T06:00", "2022-03-01T12:00"),
            told("m1", "2022-03-01", "12:00"),
            told("m2", "2022-03-01", "09:00/12:00"),
            told("m3", "2022-03-01", "06:00"),
            move("m4", Act.MEET, "SWE", "2022-03-01"),
            move("m5", Act.MEET, "SWE", "2022-03-02"));
    assertThat(line.dots()).extracting(Timeline.Dot::target).containsExactly("#m4", "#m3", "#m2");
  }

  @Test
  void aNightThatRunsOnAndATimeWithoutItsDayHaveNoPlaceOnTheAxis() {
    Move night = told("m1", "2022-03-01", "18:00/09:00");
    Move range = told("m2", "2022-03-01/2022-03-03", "15:00");
    Timeline line = draw(hours("2022-03-01T12:00", "2022-03-02T00:00"), night, range);
    assertThat(line.dots()).hasSize(2).allMatch(d -> d.x() < line.strip());
  }

  @Test
  void theMidnightThatEndsADayIsOfThatDay() {
    Move midnight = told("m1", "2022-03-01", "24:00");
    assertThat(draw(hours("2022-03-01T18:00", "2022-03-02T00:00"), midnight).dots()).hasSize(1);
    assertThat(draw(hours("2022-03-02T00:00", "2022-03-02T06:00"), midnight).dots()).isEmpty();
    assertThat(draw(hours("2022-03-01T00:00", "2022-03-01T06:00"), midnight).dots()).isEmpty();
  }

  @Test
  void movesOfOneHourDoNotHideOneAnother() {
    Timeline line =
        draw(
            hours("2022-03-01T12:00", "2022-03-01T15:00"),
            told("m1", "2022-03-01", "13:00"),
            told("m2", "2022-03-01", "13:00"));
    assertThat(line.dots().get(0).x()).isEqualTo(line.dots().get(1).x());
    assertThat(line.dots().get(0).y()).isNotEqualTo(line.dots().get(1).y());
  }

  @Test
  void theLifeOfAnOfferHasItsAnswers() {
    List<Move> moves = List.of(OFFER, ANSWER, MEETING);
    List<Row> rows = moves.stream().map(DrawingTest::row).toList();
    List<TalkView.Life> lives = new OfferLifecycles(moves, rows).offers();
    assertThat(lives).hasSize(1);
    assertThat(lives.get(0).offer().id()).isEqualTo("m1");
    assertThat(lives.get(0).answers()).extracting(Row::id).containsExactly("m2");
  }

  private static Timeline draw(Window window) {
    return draw(window, OFFER, ANSWER, MEETING);
  }

  private static Timeline draw(Window window, Move... moves) {
    List<Placed> all = Stream.of(moves).map(DrawingTest::placed).toList();
    return new Drawing(all, NAMES, window, m -> "#" + m.id())
        .draw(Address.of("/talks"), Optional.empty());
  }

  private static Window hours(String from, String to) {
    return new Window(LocalDateTime.parse(from), LocalDateTime.parse(to));
  }

  private static Timeline.Dot dot(Timeline line, String move) {
    return line.dots().stream().filter(d -> d.target().equals("#" + move)).findAny().orElseThrow();
  }

  private static Move told(String id, String day, String clock) {
    return new Scene.Step(id).by("NOR").day(day).at(clock).per(1, EVIDENCE);
  }

  private static Move move(String id, Act act, String by, String day, String... answers) {
    Scene.Step step = new Scene.Step(id).act(act).by(by).day(day);
    for (String to : answers) {
      step = step.answering(to);
    }
    return step.per(1, EVIDENCE);
  }

  private static Placed placed(Move m) {
    Entry entry =
        new Entry(RecordKind.MOVES, m.id().value(), Optional.of("t1"), m, Optional.empty());
    return new Placed(entry, m, m.day().map(When::first));
  }

  private static Row row(Move m) {
    return new Row(
        RecordKind.MOVES,
        m.id().value(),
        new RecordLine("", "", "", "", "", "", List.of(), List.of()));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
