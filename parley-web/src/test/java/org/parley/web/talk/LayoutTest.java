package org.parley.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.words.Names;
import org.parley.io.words.Scene;
import org.parley.model.Act;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.web.Address;

/** Where moves, ticks and bars stand; the axis goes from 130 to 990. */
class LayoutTest {
  private static final Evidence EVIDENCE =
      new Evidence(new ReportId("r"), new Span(0, 1), Optional.empty(), Optional.empty());
  private static final double LEFT = 130;
  private static final double RIGHT = 990;

  @Test
  void theOnlyMoveOfADayStandsInItsMiddle() {
    Timeline line = draw(days("2022-03-01", "2022-03-10"), on("m1", "NOR", "2022-03-06"));
    assertThat(line.dots().get(0).x()).isEqualTo(603);
  }

  @Test
  void movesOfOneDayPartItEvenly() {
    Timeline line =
        draw(
            days("2022-03-01", "2022-03-01"),
            on("m1", "NOR", "2022-03-01"),
            on("m2", "NOR", "2022-03-01"),
            on("m3", "NOR", "2022-03-01"));
    assertThat(line.dots()).extracting(Timeline.Dot::x).containsExactly(345.0, 560.0, 775.0);
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "10,10,1", "11,6,2", "20,10,2", "21,7,3", "31,8,4"})
  void theAxisNamesTenDaysAtMost(int days, int ticks, int step) {
    LocalDate first = LocalDate.of(2022, 3, 1);
    Timeline line =
        draw(Window.days(first, first.plusDays(days - 1)), on("m1", "NOR", "2022-03-01"));
    assertThat(line.ticks()).hasSize(ticks);
    assertThat(line.ticks().get(0).label()).isEqualTo("1 Mar 2022");
    assertThat(line.ticks().get(0).x()).isEqualTo(LEFT);
    if (ticks > 1) {
      assertThat(line.ticks().get(1).label()).isEqualTo(1 + step + " Mar 2022");
    }
  }

  @Test
  void theChosenDayIsMarkedInItsMiddleWhereItIsShown() {
    Window window = days("2022-03-01", "2022-03-10");
    Move move = on("m1", "NOR", "2022-03-01");
    assertThat(draw(window, Optional.of(LocalDate.of(2022, 3, 6)), move).chosenDay())
        .isEqualTo(603);
    assertThat(draw(window, Optional.of(LocalDate.of(2022, 3, 11)), move).chosenDay()).isNegative();
    assertThat(draw(window, Optional.empty(), move).chosenDay()).isNegative();
  }

  @Test
  void aViewByDaysHasNeitherHoursNorAStrip() {
    Timeline line =
        draw(days("2022-03-01", "2022-03-02"), told("m1", "NOR", "2022-03-01", "15:00"));
    assertThat(line.byHours()).isFalse();
    assertThat(line.day()).isEmpty();
    assertThat(line.strip()).isNegative();
    assertThat(line.partOfDay()).isFalse();
  }

  @Test
  void aDayOfWhichNoHourIsToldStaysOneOfDays() {
    assertThat(draw(days("2022-03-01", "2022-03-01"), on("m1", "NOR", "2022-03-01")).byHours())
        .isFalse();
    assertThat(
            draw(days("2022-03-01", "2022-03-01"), told("m1", "NOR", "2022-03-01", "15:00"))
                .byHours())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "12:00,12:40,12:00 12:05 12:10 12:15 12:20 12:25 12:30 12:35",
    "12:00,13:00,12:00 12:10 12:20 12:30 12:40 12:50",
    "12:07,13:00,12:10 12:20 12:30 12:40 12:50",
    "12:00,15:00,12:00 12:30 13:00 13:30 14:00 14:30",
    "12:00,18:00,12:00 13:00 14:00 15:00 16:00 17:00",
    "06:00,18:00,06:00 08:00 10:00 12:00 14:00 16:00"
  })
  void theAxisNamesEightTimesAtMost(String from, String to, String labels) {
    Window window = hours("2022-03-01T" + from, "2022-03-01T" + to);
    Timeline line = draw(window, told("m1", "NOR", "2022-03-01", "12:30"));
    assertThat(line.ticks()).extracting(Timeline.Tick::label).containsExactly(labels.split(" "));
    assertThat(line.partOfDay()).isTrue();
  }

  @Test
  void aTickStandsAtItsTime() {
    Timeline line =
        draw(
            hours("2022-03-01T12:00", "2022-03-01T15:00"),
            told("m1", "NOR", "2022-03-01", "12:30"));
    assertThat(line.ticks().get(3).x()).isEqualTo((LEFT + RIGHT) / 2);
  }

  @ParameterizedTest
  @CsvSource({"1,110", "2,120", "3,160", "9,400", "10,430", "20,430"})
  void whatHasNoHourStandsInAStripAsBroadAsItNeeds(int apart, double breadth) {
    Move[] moves =
        Stream.concat(
                Stream.of(told("t", "SWE", "2022-03-01", "15:00")),
                IntStream.range(0, apart).mapToObj(i -> on("m" + i, "NOR", "2022-03-01")))
            .toArray(Move[]::new);
    Timeline line = draw(days("2022-03-01", "2022-03-01"), moves);
    assertThat(line.strip()).isEqualTo(LEFT + breadth);
    assertThat(line.dots().get(0).x()).isEqualTo(Layout.round(LEFT + breadth / (apart + 1)));
    assertThat(line.dots().get(apart).x())
        .isEqualTo(Layout.round(LEFT + breadth + (RIGHT - LEFT - breadth) * 15 / 24));
  }

  @Test
  void aBarIsCutAtTheEndsOfTheView() {
    Timeline line =
        draw(
            hours("2022-03-01T12:00", "2022-03-01T18:00"),
            told("m1", "NOR", "2022-03-01", "09:00/13:00"),
            told("m2", "NOR", "2022-03-01", "17:00/20:00"));
    assertThat(line.bars()).extracting(Timeline.Bar::x).containsExactly(130.0, 846.7);
    assertThat(line.bars()).extracting(Timeline.Bar::width).containsExactly(143.3, 143.3);
    assertThat(line.dots()).extracting(Timeline.Dot::x).containsExactly(201.7, 918.4);
  }

  @Test
  void lanesStandByTheNumberOfTheirMovesAndThenByName() {
    Timeline line =
        draw(
            days("2022-03-01", "2022-03-31"),
            on("m1", "SWE", "2022-03-01"),
            on("m2", "NOR", "2022-03-02"),
            on("m3", "NOR", "2022-03-03"),
            on("m4", "FIN", "2022-03-04"));
    assertThat(line.lanes())
        .containsExactly(
            new Timeline.Lane("Norway", 48),
            new Timeline.Lane("Finland", 92),
            new Timeline.Lane("Sweden", 136));
    assertThat(line.height()).isEqualTo(26 + 3 * 44 + 8);
    assertThat(line.width()).isEqualTo(1000);
  }

  @Test
  void fivePartiesHaveLanesAndAllOthersShareOne() {
    List<String> codes = List.of("NOR", "SWE", "FIN", "DNK", "ISL", "EST", "LVA");
    List<Move> moves =
        IntStream.range(0, codes.size())
            .mapToObj(i -> on("m" + i, codes.get(i), "2022-03-0" + (i + 1)))
            .toList();
    Timeline line = draw(days("2022-03-01", "2022-03-31"), moves.toArray(Move[]::new));
    assertThat(line.lanes())
        .extracting(Timeline.Lane::name)
        .containsExactly("Denmark", "Estonia", "Finland", "Iceland", "Latvia", "Others");
    assertThat(line.dots().get(0).y()).isEqualTo(line.lanes().get(5).y());
    assertThat(line.dots().get(1).y()).isEqualTo(line.lanes().get(5).y());
  }

  @Test
  void exactlyFivePartiesNeedNoOthers() {
    Move[] moves =
        Stream.of("NOR", "SWE", "FIN", "DNK", "ISL")
            .map(c -> on("m" + c, c, "2022-03-01"))
            .toArray(Move[]::new);
    assertThat(draw(days("2022-03-01", "2022-03-31"), moves).lanes())
        .hasSize(5)
        .extracting(Timeline.Lane::name)
        .doesNotContain("Others");
  }

  @Test
  void whoIsNotNamedHasALane() {
    Move move = new Scene.Step("m1").day("2022-03-01").per(1, EVIDENCE);
    assertThat(draw(days("2022-03-01", "2022-03-02"), move).lanes())
        .extracting(Timeline.Lane::name)
        .containsExactly("Not named");
  }

  @Test
  void withoutMovesThereIsAnEmptyAxis() {
    Timeline line = draw(days("2022-03-01", "2022-03-02"));
    assertThat(line.dots()).isEmpty();
    assertThat(line.lanes()).isEmpty();
    assertThat(line.height()).isEqualTo(26 + 44 + 8);
    assertThat(line.ticks()).hasSize(2);
  }

  @Test
  void movesCloseTogetherStandAtThreeHeightsInTurn() {
    Move[] moves =
        IntStream.range(0, 4)
            .mapToObj(i -> told("m" + i, "NOR", "2022-03-01", "13:00"))
            .toArray(Move[]::new);
    Timeline line = draw(hours("2022-03-01T12:00", "2022-03-01T15:00"), moves);
    assertThat(line.dots()).extracting(Timeline.Dot::y).containsExactly(48.0, 35.0, 61.0, 48.0);
  }

  @Test
  void movesFarEnoughApartStandOnTheirLine() {
    Timeline line =
        draw(
            days("2022-03-01", "2022-03-31"),
            on("m1", "NOR", "2022-03-01"),
            on("m2", "NOR", "2022-03-02"));
    assertThat(line.dots()).extracting(Timeline.Dot::y).containsOnly(48.0);
  }

  @Test
  void anArcGoesFromTheMoveThatIsAnsweredToItsAnswer() {
    Move offer = on("m1", "NOR", "2022-03-01");
    Move answer = new Scene.Step("m2").by("SWE").day("2022-03-03").answering("m1").per(1, EVIDENCE);
    Timeline line = draw(days("2022-03-01", "2022-03-04"), offer, answer);
    assertThat(line.arcs())
        .containsExactly(new Timeline.Arc("M237.5 48.0C237.5 70.0 667.5 70.0 667.5 92.0"));
  }

  @Test
  void anAnswerToAMoveThatIsNotShownHasNoArc() {
    Move answer = new Scene.Step("m2").by("SWE").day("2022-03-03").answering("m1").per(1, EVIDENCE);
    assertThat(draw(days("2022-03-03", "2022-03-04"), answer).arcs()).isEmpty();
  }

  @Test
  void aDotSaysWhatWasDoneWhenAndHowRealItIs() {
    Move move =
        new Scene.Step("m1")
            .act(Act.PROPOSE_MEETING)
            .by("NOR")
            .to("SWE")
            .day("2022-03-01")
            .realis(Realis.PLANNED)
            .per(1, EVIDENCE);
    Timeline.Dot dot = draw(days("2022-03-01", "2022-03-02"), move).dots().get(0);
    assertThat(dot.label())
        .isEqualTo("propose meeting, 1 Mar 2022: Norway proposed a meeting with Sweden (planned)");
    assertThat(dot.look()).isEqualTo("planned");
    assertThat(dot.target()).isEqualTo("#m1");
  }

  @Test
  void aMoveOutsideTheWindowIsNotDrawn() {
    Timeline line =
        draw(
            days("2022-03-02", "2022-03-03"),
            on("m1", "NOR", "2022-03-01"),
            on("m2", "NOR", "2022-03-04"),
            new Scene.Step("m3").by("NOR").per(1, EVIDENCE));
    assertThat(line.dots()).isEmpty();
  }

  private static Timeline draw(Window window, Move... moves) {
    return draw(window, Optional.empty(), moves);
  }

  private static Timeline draw(Window window, Optional<LocalDate> on, Move... moves) {
    List<Placed> placed = Stream.of(moves).map(LayoutTest::placed).toList();
    return new Drawing(placed, new Names(List.of()), window, m -> "#" + m.id())
        .draw(Address.of("/talks"), on);
  }

  private static Placed placed(Move m) {
    Entry entry =
        new Entry(RecordKind.MOVES, m.id().value(), Optional.of("t"), m, Optional.empty());
    return new Placed(entry, m, m.day().map(When::first));
  }

  private static Move on(String id, String by, String day) {
    return new Scene.Step(id).by(by).day(day).per(1, EVIDENCE);
  }

  private static Move told(String id, String by, String day, String clock) {
    return new Scene.Step(id).by(by).day(day).at(clock).per(1, EVIDENCE);
  }

  private static Window days(String first, String last) {
    return Window.days(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Window hours(String from, String to) {
    return new Window(LocalDateTime.parse(from), LocalDateTime.parse(to));
  }
}
