package org.parley.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Event;
import org.parley.model.Publication;
import org.parley.model.Realis;

/**
 * What has happened did not happen on a day to come: in "talks planned for Monday were put off" the
 * Monday is that of the talks. Such an event keeps no day.
 */
final class ComingDays {
  private ComingDays() {}

  static Event apart(Event event, Publication published) {
    Optional<LocalDate> last =
        Stream.concat(published.day().stream(), published.candidates().stream())
            .max(LocalDate::compareTo);
    boolean coming =
        event.realis() == Realis.HAPPENED
            && event
                .day()
                .filter(d -> last.filter(l -> d.day().first().isAfter(l)).isPresent())
                .isPresent();
    return coming ? event.withoutDay() : event;
  }
}
