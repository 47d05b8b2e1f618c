package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.corenlp.SharedLinguist;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.text.Source;

/** Which time of day is a move's, in reports of Wednesday 16 June 2021. */
class MoveClockTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 16);

  private final Parley parley = Parley.reader(SharedLinguist.get());

  @Test
  void theTimeBesideItsDay() {
    assertThat(read("Ethiopia held talks in Djibouti with Eritrea at 3 p.m. on Monday."))
        .containsExactly("meet 2021-06-14 15:00");
  }

  @Test
  void aPartOfADay() {
    assertThat(read("On Monday evening, Ethiopia offered Eritrea talks."))
        .containsExactly("offer 2021-06-14 18:00/24:00");
  }

  @Test
  void theTimeOfTheSayingWhereTheMoveIsMadeByIt() {
    assertThat(read("“We are ready for talks with Eritrea,” Ethiopia said at 15:30 on Monday."))
        .containsExactly("declare-readiness 2021-06-14 15:30");
  }

  @Test
  void notTheTimeOfTheMeetingThatIsOffered() {
    assertThat(
            read(
                "Ethiopia proposed a meeting with Eritrea at 3 p.m. on Monday.",
                "Ethiopia offered Eritrea talks that would begin at 9 p.m. in Nairobi."))
        .isNotEmpty()
        .noneMatch(m -> m.contains(":"));
  }

  @Test
  void notTheTimeOfAnotherDay() {
    assertThat(
            read("On Monday, days after a raid on Friday night, Ethiopia offered Eritrea talks."))
        .containsExactly("offer 2021-06-14 -");
  }

  @Test
  void notTheTimeOfWhatCameBefore() {
    assertThat(
            read("Ethiopia offered Eritrea talks on Monday after shells fell at 3 a.m. in Badme."))
        .isNotEmpty()
        .noneMatch(m -> m.contains(":"));
  }

  @Test
  void aMoveWithoutADayMayHaveIt() {
    assertThat(read("Shortly after 9 a.m., Ethiopia offered Eritrea talks."))
        .containsExactly("offer - 09:00");
  }

  @Test
  void theFirstReportThatTellsItGivesIt() {
    List<Move> moves =
        moves(
            "Ethiopia offered Eritrea talks on Monday.",
            "On Monday evening, Ethiopia offered Eritrea talks.");
    assertThat(moves).hasSize(1);
    assertThat(moves.get(0).clock())
        .hasValueSatisfying(c -> assertThat(c.report()).isEqualTo("0000000000000002"))
        .hasValueSatisfying(c -> assertThat(c.span().start()).isEqualTo(3));
  }

  private List<String> read(String... texts) {
    return moves(texts).stream()
        .map(
            m ->
                m.act().slug()
                    + " "
                    + m.day().map(Object::toString).orElse("-")
                    + " "
                    + m.clock().map(c -> c.value()).orElse("-"))
        .toList();
  }

  private List<Move> moves(String... texts) {
    List<Source> sources = new ArrayList<>();
    for (String text : texts) {
      sources.add(source("000000000000000" + (sources.size() + 1), text));
    }
    return parley.read(sources).talks().stream().flatMap(t -> t.moves().stream()).toList();
  }

  private static Source source(String id, String text) {
    return new Source(
        id,
        "test" + id,
        Format.TEXT,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(TODAY),
        Optional.empty());
  }
}
