package org.parley.reading.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.model.Clock;

/** What the words of a {@link ClockRule} come to. */
final class ClockValues {
  private record DayPart(String name, String value) {}

  private static final int HOUR = 60;
  private static final int HALF_DAY = 12 * HOUR;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, String> parts =
      Codebook.rules("day-parts", DayPart.class).stream()
          .collect(Collectors.toUnmodifiableMap(DayPart::name, DayPart::value));

  Optional<String> of(ClockRule rule, Groups groups) {
    return switch (rule.give()) {
      case CLOCK -> clock(groups, "", groups.word("meridiem")).map(Clock::time);
      case BETWEEN -> between(groups);
      case CLOCK_OF_PART -> clock(groups, "", meridiem(groups)).map(Clock::time);
      case PART -> part(groups);
      case FIXED -> Optional.of(rule.value());
      case NONE -> Optional.empty();
    };
  }

  private Optional<String> part(Groups groups) {
    String name =
        Stream.of(groups.word("edge"), groups.word("lowpart"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.ofNullable(parts.get(name));
  }

  private Optional<String> between(Groups groups) {
    Optional<String> last = groups.word("meridiem2");
    Optional<Integer> from =
        groups
            .word("named")
            .map(named -> named.equals("noon") ? HALF_DAY : 0)
            .or(() -> clock(groups, "", groups.word("meridiem").or(() -> last)));
    Optional<Integer> to = clock(groups, "2", last);
    return from.isPresent() && to.isPresent() && from.get() < to.get()
        ? Optional.of(Clock.time(from.get()) + "/" + Clock.time(to.get()))
        : Optional.empty();
  }

  private static Optional<String> meridiem(Groups groups) {
    return groups.word("lowpart").map(p -> p.equals("morning") ? "am" : "pm");
  }

  private Optional<Integer> clock(Groups groups, String n, Optional<String> meridiem) {
    int minute = groups.number("min" + n).orElse(0);
    OptionalInt hour = groups.number("hh" + n);
    if (hour.isPresent()) {
      return Optional.of(hour.getAsInt() * HOUR + minute);
    }
    int twelve = groups.number("hour" + n).orElseGet(() -> spelled(groups));
    if (twelve < 1 || twelve > 12 || meridiem.isEmpty()) {
      return Optional.empty();
    }
    int half = meridiem.get().startsWith("p") ? HALF_DAY : 0;
    return Optional.of(twelve % 12 * HOUR + half + minute);
  }

  private int spelled(Groups groups) {
    return groups.word("number").map(w -> vocabulary.number("number", w).orElse(0)).orElse(0);
  }
}
