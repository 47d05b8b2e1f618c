package org.parley.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Publication;

/**
 * Chooses between the days that a report's own words leave open: {@code 03/05/2021}, or a dateline
 * without its year. The one on which the story's news is of that day or the day before is meant; if
 * that is true of two, or of none, nothing is chosen.
 */
final class DayChoice {
  private static final int FRESH = 1;

  private DayChoice() {}

  static Publication settle(Publication open, Optional<DayOfWeek> news) {
    if (open.day().isPresent() || news.isEmpty()) {
      return open;
    }
    List<LocalDate> fits =
        open.candidates().stream().filter(day -> isFresh(news.get(), day)).toList();
    if (fits.size() != 1) {
      return open;
    }
    List<LocalDate> ordered =
        Stream.concat(fits.stream(), open.candidates().stream()).distinct().toList();
    return new Publication(Optional.of(fits.get(0)), open.rule(), open.span(), ordered);
  }

  private static boolean isFresh(DayOfWeek news, LocalDate day) {
    return Math.floorMod(day.getDayOfWeek().getValue() - news.getValue(), DayOfWeek.values().length)
        <= FRESH;
  }
}
