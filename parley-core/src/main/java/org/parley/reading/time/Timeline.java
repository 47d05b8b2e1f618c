package org.parley.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.model.When;

/**
 * The last calendar times that the text named, which "the next day" or "in June" lean on.
 *
 * <p>Not for several threads: one a report.
 */
final class Timeline {
  private static final int REACH = 5;

  private Optional<When> last = Optional.empty();
  private int lastSentence;
  private OptionalInt statedYear = OptionalInt.empty();
  private int yearSentence;
  private int yearClause;

  /**
   * What a rule found, in the clause of word {@code clause} of sentence number {@code sentence}.
   */
  void note(String value, boolean statesYear, int sentence, int clause) {
    When when = new When(value.split("/")[0]);
    last = Optional.of(when);
    lastSentence = sentence;
    if (statesYear) {
      statedYear = OptionalInt.of(when.first().getYear());
      yearSentence = sentence;
      yearClause = clause;
    }
  }

  /** The last time named, if it is near. */
  Optional<When> near(int sentence) {
    return last.filter(w -> sentence - lastSentence <= REACH);
  }

  /** The last time that this very sentence named. */
  Optional<When> named(int sentence) {
    return last.filter(w -> sentence == lastSentence);
  }

  Optional<LocalDate> nearDay(int sentence) {
    return near(sentence).flatMap(When::asDay);
  }

  Optional<YearMonth> nearMonth(int sentence) {
    return near(sentence).filter(w -> w.iso().length() >= 7).map(w -> YearMonth.from(w.first()));
  }

  Optional<When> last() {
    return last;
  }

  /** The last year written out. */
  OptionalInt statedYear() {
    return statedYear;
  }

  OptionalInt statedYear(int sentence) {
    return yearSentence == sentence ? statedYear : OptionalInt.empty();
  }

  /** The year that this very clause named. */
  OptionalInt statedYear(int sentence, int clause) {
    return yearClause == clause ? statedYear(sentence) : OptionalInt.empty();
  }
}
