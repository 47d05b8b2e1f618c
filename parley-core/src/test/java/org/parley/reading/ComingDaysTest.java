package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Publication;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;

class ComingDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 5, 3);
  private static final Publication PUBLISHED =
      new Publication(
          Optional.of(TODAY), "dateline", Optional.empty(), List.of(TODAY, TODAY.plusDays(1)));

  @Test
  void whatHasHappenedDidNotHappenOnADayToCome() {
    assertThat(ComingDays.apart(event(Realis.HAPPENED, "2021-05-05"), PUBLISHED).day()).isEmpty();
  }

  @Test
  void whatIsPlannedKeepsItsDay() {
    Event planned = event(Realis.PLANNED, "2021-05-05");
    assertThat(ComingDays.apart(planned, PUBLISHED)).isEqualTo(planned);
  }

  @Test
  void aDayThatMayBeTheReportsOwnStays() {
    Event today = event(Realis.HAPPENED, "2021-05-04");
    assertThat(ComingDays.apart(today, PUBLISHED)).isEqualTo(today);
    assertThat(ComingDays.apart(today, Publication.NOT_STATED)).isEqualTo(today);
  }

  private static Event event(Realis realis, String day) {
    ReportId report = new ReportId("0123456789abcdef");
    Span span = new Span(7, 12);
    return new Event(
        EventId.of(report, 1),
        report,
        EventType.REJECT,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(new Dated(new When(day), "stated", Optional.of(span))),
        Optional.empty(),
        realis,
        Optional.empty(),
        span,
        span,
        Optional.empty(),
        Optional.empty(),
        EventDetails.NONE,
        0.9,
        "learned");
  }
}
