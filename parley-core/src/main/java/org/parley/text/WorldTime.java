package org.parley.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time stamp in UTC: the day where it was written may be the one before or after. */
final class WorldTime {
  private static final Pattern STAMP =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})[T ](\\d{2}):?(\\d{2})(?::?\\d{2}(?:\\.\\d+)?)? ?(?:Z|[+-]00:?00)");
  // Hawaii and, in summer, New Zealand.
  private static final int WEST = 10;
  private static final int EAST = 13;

  private WorldTime() {}

  /**
   * Whether it was {@code day} where news is written at the time that {@code stamp} gives in UTC.
   */
  static boolean canBe(String stamp, LocalDate day) {
    return read(stamp.strip())
        .filter(time -> !day.isBefore(time.minusHours(WEST).toLocalDate()))
        .filter(time -> !day.isAfter(time.plusHours(EAST).toLocalDate()))
        .isPresent();
  }

  private static Optional<LocalDateTime> read(String stamp) {
    Matcher m = STAMP.matcher(stamp);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.of(at(m, 1), at(m, 2), at(m, 3), at(m, 4), at(m, 5)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int at(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
