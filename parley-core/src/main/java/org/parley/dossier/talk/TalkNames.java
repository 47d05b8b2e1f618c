package org.parley.dossier.talk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells apart the talks that the same parties hold more than once: by their venues, else by the
 * month of their first moves, else by its day.
 */
final class TalkNames {
  /**
   * A talk before it has its name.
   *
   * @param plain its parties
   * @param where its venues, ready to stand after the parties; empty where none is known
   * @param first the day of its first move; empty where nobody tells it
   */
  record Unnamed(String plain, String where, Optional<LocalDate> first) {
    private String name() {
      return plain + where;
    }

    private String dated(DateTimeFormatter format) {
      return first.map(d -> name() + ", " + format.format(d)).orElseGet(this::name);
    }
  }

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Map<String, Long> plain;
  private final Map<String, Long> placed;
  private final Map<String, Long> monthly;

  private TalkNames(List<Unnamed> talks) {
    this.plain = counts(talks, Unnamed::plain);
    this.placed = counts(talks, Unnamed::name);
    this.monthly = counts(talks, t -> t.dated(MONTH));
  }

  /** The names in the same order, each different from the others as far as venues and days tell. */
  static List<String> apart(List<Unnamed> talks) {
    TalkNames names = new TalkNames(talks);
    return talks.stream().map(names::of).toList();
  }

  private String of(Unnamed talk) {
    boolean byPlace = !talk.where().isEmpty() && isOnly(placed, talk.name());
    if (byPlace || isOnly(plain, talk.plain())) {
      return talk.name();
    }
    String month = talk.dated(MONTH);
    return isOnly(monthly, month) ? month : talk.dated(DAY);
  }

  private static boolean isOnly(Map<String, Long> counts, String name) {
    return counts.getOrDefault(name, 0L) == 1;
  }

  private static Map<String, Long> counts(List<Unnamed> talks, Function<Unnamed, String> name) {
    return talks.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
  }
}
