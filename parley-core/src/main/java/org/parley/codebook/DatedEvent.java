package org.parley.codebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The first day of a conflict, from {@code dated-events.json}, and what a text says that means it.
 *
 * @param needs patterns that a report must hold, every one of them, to mean this conflict
 * @param nouns what outlets call it, as a pattern
 */
public record DatedEvent(String name, String day, String source, List<String> needs, String nouns) {
  private static final List<DatedEvent> ALL = Codebook.rules("dated-events", DatedEvent.class);

  public DatedEvent {
    Objects.requireNonNull(name);
    Objects.requireNonNull(source);
    needs = List.copyOf(needs);
    LocalDate.parse(day);
    Pattern.compile(nouns);
  }

  public static List<DatedEvent> all() {
    return ALL;
  }

  public LocalDate first() {
    return LocalDate.parse(day);
  }

  /** Whether a text, in lower case, names all that this event needs. */
  public boolean fits(String lowerCase) {
    return needs.stream().allMatch(n -> Pattern.compile(n).matcher(lowerCase).find());
  }

  /** Whether {@code noun} is one of its names. */
  public boolean isNamed(String noun) {
    return Pattern.compile(nouns, Pattern.CASE_INSENSITIVE).matcher(noun).matches();
  }
}
