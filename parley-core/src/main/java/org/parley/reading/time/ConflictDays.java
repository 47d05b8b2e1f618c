package org.parley.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.codebook.DatedEvent;
import org.parley.language.Document;

/** "The second day of the war", counted from the conflict's first day. */
final class ConflictDays {
  private ConflictDays() {}

  /** The conflicts that the whole report may mean; looked for only where its text counts days. */
  static List<DatedEvent> meant(List<Match> matches, Document document) {
    if (matches.stream().noneMatch(m -> m.has("conflict"))) {
      return List.of();
    }
    String text = document.body().folded().toLowerCase(Locale.ROOT);
    return DatedEvent.all().stream().filter(e -> e.fits(text)).toList();
  }

  /** Of several conflicts that the words may mean, the one whose day is nearest to the report's. */
  static Optional<String> day(Match m, Context c) {
    int number = m.number("nth", m.number("ordinal", m.number("digits", 0)));
    if (number == 0) {
      return Optional.empty();
    }
    List<LocalDate> days =
        c.conflicts().stream()
            .filter(e -> e.isNamed(m.words("conflict")))
            .map(e -> e.first().plusDays(number - 1L))
            .filter(d -> c.published().map(p -> !d.isAfter(p)).orElse(true))
            .distinct()
            .sorted()
            .toList();
    boolean sure = days.size() == 1 || c.published().isPresent() && !days.isEmpty();
    return sure ? Optional.of(days.get(days.size() - 1).toString()) : Optional.empty();
  }
}
