package org.parley.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.words.Scene;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Cited;
import org.parley.web.Sketch;

class PlacedTest {
  @Test
  void anHourIsTheMinuteThatItNames() {
    Placed three = placed("2022-03-01", "15:00");
    Placed.Hours hours = three.hours().orElseThrow();
    assertThat(hours.from()).isEqualTo("2022-03-01T15:00").isEqualTo(hours.to());
    assertThat(hours.isPoint()).isTrue();
  }

  @Test
  void aPartOfADayEndsWithIt() {
    Placed.Hours evening = placed("2022-03-01", "18:00/24:00").hours().orElseThrow();
    assertThat(evening.to()).isEqualTo("2022-03-02T00:00");
    assertThat(evening.isPoint()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-01,''",
    "2022-03-01,22:00/06:00",
    "2022-03,15:00",
    "2022-03-01/2022-03-02,15:00",
    "'',15:00"
  })
  void withoutOneDayAndATimeOfItThereAreNoHours(String day, String clock) {
    assertThat(placed(day, clock).hours()).isEmpty();
  }

  /** An end of the window that touches the move does not hold it. */
  @ParameterizedTest
  @CsvSource({
    "15:00,2022-03-01T15:00,2022-03-01T16:00,true",
    "15:00,2022-03-01T14:00,2022-03-01T15:00,false",
    "15:00,2022-03-01T15:01,2022-03-01T16:00,false",
    "15:00,2022-03-01T14:00,2022-03-01T15:01,true",
    "15:00/16:00,2022-03-01T16:00,2022-03-01T17:00,false",
    "15:00/16:00,2022-03-01T15:59,2022-03-01T17:00,true",
    "15:00/16:00,2022-03-01T14:00,2022-03-01T15:00,false",
    "'',2022-03-01T23:59,2022-03-02T12:00,true",
    "'',2022-03-02T00:00,2022-03-02T12:00,false",
    "'',2022-02-28T00:00,2022-03-01T00:00,false",
    "24:00,2022-03-01T23:00,2022-03-02T00:00,true",
    "24:00,2022-03-02T00:00,2022-03-02T01:00,false"
  })
  void aMoveIsInAWindowThatReachesIntoIt(
      String clock, LocalDateTime from, LocalDateTime to, boolean in) {
    assertThat(placed("2022-03-01", clock).in(Optional.of(from), Optional.of(to))).isEqualTo(in);
  }

  @Test
  void anOpenEndHoldsAll() {
    Placed day = placed("2022-03-01", "");
    assertThat(day.in(Optional.empty(), Optional.empty())).isTrue();
    assertThat(day.in(time("2022-03-01T12:00"), Optional.empty())).isTrue();
    assertThat(day.in(time("2022-03-02T00:00"), Optional.empty())).isFalse();
    assertThat(day.in(Optional.empty(), time("2022-03-01T00:00"))).isFalse();
    assertThat(day.in(Optional.empty(), time("2022-03-01T00:01"))).isTrue();
  }

  @Test
  void aMonthIsInTheWindowOfItsLastDay() {
    Placed march = placed("2022-03", "");
    assertThat(march.in(time("2022-03-31T00:00"), time("2022-04-01T00:00"))).isTrue();
    assertThat(march.in(time("2022-04-01T00:00"), time("2022-04-02T00:00"))).isFalse();
  }

  @Test
  void whatHasNoDayIsInNoWindowWithAnEnd() {
    Placed none = placed("", "");
    assertThat(none.in(Optional.empty(), Optional.empty())).isTrue();
    assertThat(none.in(time("2022-03-01T00:00"), Optional.empty())).isFalse();
    assertThat(none.in(Optional.empty(), time("2022-03-01T00:00"))).isFalse();
  }

  @Test
  void itsDayIsToldInWords() {
    assertThat(placed("2022-03-01", "15:00").dayText()).isEqualTo("1 Mar 2022, 15:00");
    assertThat(placed("", "").dayText()).isEqualTo("no day given");
    Move move = move("m", "", "15:00");
    assertThat(new Placed(entry(move), move, Optional.of(LocalDate.of(2022, 3, 2))).dayText())
        .isEqualTo("15:00, reported 2 Mar 2022");
  }

  @Test
  void aMoveWithoutADayStandsOnThatOfItsEarliestReport(@TempDir Path folder) {
    Sketch early = new Sketch("The Lake Post", "2022-03-04", "Early").says("NOR", "a");
    Sketch late = new Sketch("Hill Gazette", "2022-03-05", "Late").says("NOR", "b");
    Sketch never = new Sketch("Hill Gazette", "", "Undated").says("NOR", "c");
    try (Store store = Sketch.store(folder, early, late, never)) {
      Move told = new Scene.Step("m1").by("NOR").per(2, in(late), in(never), in(early));
      Move own = new Scene.Step("m2").by("NOR").day("2022-02-01").per(1, in(early));
      Move none = new Scene.Step("m3").by("NOR").per(1, in(never));
      List<Placed> placed =
          Placed.of(List.of(entry(told), entry(own), entry(none)), new Cited(store));
      assertThat(placed)
          .extracting(Placed::day)
          .containsExactly(
              Optional.of(LocalDate.of(2022, 3, 4)),
              Optional.of(LocalDate.of(2022, 2, 1)),
              Optional.empty());
    }
  }

  private static Optional<LocalDateTime> time(String text) {
    return Optional.of(LocalDateTime.parse(text));
  }

  private static Placed placed(String day, String clock) {
    Move move = move("m", day, clock);
    return new Placed(entry(move), move, move.day().map(d -> d.first()));
  }

  private static Move move(String id, String day, String clock) {
    Scene.Step step = new Scene.Step(id).by("NOR");
    step = day.isEmpty() ? step : step.day(day);
    step = clock.isEmpty() ? step : step.at(clock);
    return step.per(
        1, new Evidence(new ReportId("r"), new Span(0, 1), Optional.empty(), Optional.empty()));
  }

  private static Evidence in(Sketch report) {
    return new Evidence(report.report(), new Span(0, 4), Optional.empty(), Optional.empty());
  }

  private static Entry entry(Move move) {
    return new Entry(RecordKind.MOVES, move.id().value(), Optional.of("t"), move, Optional.empty());
  }
}
