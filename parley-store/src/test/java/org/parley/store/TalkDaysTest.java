package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.When;

class TalkDaysTest {
  private static final ActorId ELBONIA = new ActorId("ELB");
  private static final Map<ReportId, LocalDate> TOLD =
      Map.of(
          new ReportId("early"), LocalDate.of(2024, 5, 2),
          new ReportId("late"), LocalDate.of(2024, 5, 9));

  @Test
  void eachDayHasTheStateAfterItsLastMove() {
    assertThat(
            days(
                move(Act.OFFER, "2024-05-01"),
                move(Act.AGREE_TO_MEET, "2024-05-03"),
                move(Act.MEET, "2024-05-03"),
                move(Act.BREAK_OFF, "2024-05-07")))
        .containsExactly("2024-05-01 proposed 1", "2024-05-03 under way 3", "2024-05-07 stalled 4");
  }

  @Test
  void movesCountInTheOrderOfTheirDays() {
    assertThat(days(move(Act.BREAK_OFF, "2024-05-07"), move(Act.MEET, "2024-05-03")))
        .containsExactly("2024-05-03 under way 1", "2024-05-07 stalled 2");
  }

  @Test
  void aMoveOfMoreDaysCountsFromItsFirst() {
    assertThat(days(move(Act.MEET, "2024-05-03/2024-05-06"), move(Act.OFFER, "2024-04")))
        .containsExactly("2024-04-01 proposed 1", "2024-05-03 under way 2");
  }

  @Test
  void aMoveWithoutADayCountsFromTheEarliestReportThatTellsIt() {
    assertThat(days(move(Act.MEET, Optional.empty(), "late", "unknown", "early")))
        .containsExactly("2024-05-02 under way 1");
  }

  @Test
  void itsOwnDayGoesBeforeThatOfAReport() {
    assertThat(days(move(Act.MEET, Optional.of(new When("2024-05-20")), "early")))
        .containsExactly("2024-05-20 under way 1");
  }

  @Test
  void aMoveWithoutAnyDayIsLeftOut() {
    assertThat(days(move(Act.BREAK_OFF, Optional.empty(), "unknown"), move(Act.MEET, "2024-05-03")))
        .containsExactly("2024-05-03 under way 1");
  }

  private static List<String> days(Move... moves) {
    Talk talk =
        new Talk(
            "t1",
            "Talks",
            List.of(ELBONIA),
            Optional.empty(),
            Optional.empty(),
            TalkStatus.PROPOSED,
            List.of(),
            List.of(moves));
    List<String> days = new ArrayList<>();
    try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
      sql.run("CREATE TABLE standings (talk TEXT, day TEXT, status TEXT, moves INTEGER)");
      TalkDays.of(talk, r -> Optional.ofNullable(TOLD.get(r)), a -> a).write(sql);
      sql.each(
          r -> days.add(r.getString(1) + " " + r.getString(2) + " " + r.getInt(3)),
          "SELECT day, status, moves FROM standings WHERE talk = 't1' ORDER BY rowid");
    } catch (SQLException e) {
      throw SqlFault.of("the store", e);
    }
    return days;
  }

  private static Move move(Act act, String day) {
    return move(act, Optional.of(new When(day)), "unknown");
  }

  private static Move move(Act act, Optional<When> day, String... reports) {
    return new Move(
        new MoveId("m"),
        act,
        List.of(ELBONIA),
        List.of(),
        day,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Realis.HAPPENED,
        List.of(reports).stream()
            .map(
                r ->
                    new Evidence(
                        new ReportId(r), new Span(0, 1), Optional.empty(), Optional.empty()))
            .toList(),
        1,
        "rule",
        Optional.empty(),
        Optional.empty());
  }
}
