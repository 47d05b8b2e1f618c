package org.parley.dossier.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** OptionalDays that may not be told. */
public final class OptionalDays {
  /** In order of time; a day that nobody tells comes last. */
  public static final Comparator<Optional<LocalDate>> ORDER =
      Comparator.comparing((Optional<LocalDate> d) -> d.isEmpty())
          .thenComparing(d -> d.orElse(LocalDate.EPOCH));

  private OptionalDays() {}

  /**
   * How far apart two days are; 0 where nobody tells either, and more than any number where one
   * alone is told.
   */
  public static long between(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isPresent() && b.isPresent()) {
      return Math.abs(a.get().toEpochDay() - b.get().toEpochDay());
    }
    return a.isPresent() == b.isPresent() ? 0 : Long.MAX_VALUE;
  }
}
