package org.parley.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells talks of one name apart: by the month of their first moves, or else by the day. */
final class TalkNames {
  /** A talk's name, and the day of its first move; {@link LocalDate#MAX} where nobody tells it. */
  record Named(String name, LocalDate first) {}

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private TalkNames() {}

  /** The names in the same order, each different from the others as far as days tell. */
  static List<String> apart(List<Named> talks) {
    List<String> byMonth = named(talks, t -> dated(t, MONTH));
    List<String> byDay = named(talks, t -> dated(t, DAY));
    Map<String, Long> plain = counts(talks.stream().map(Named::name).toList());
    Map<String, Long> months = counts(byMonth);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      String name = talks.get(i).name();
      boolean alone = plain.get(name) == 1;
      names.add(alone ? name : months.get(byMonth.get(i)) == 1 ? byMonth.get(i) : byDay.get(i));
    }
    return names;
  }

  private static List<String> named(List<Named> talks, Function<Named, String> name) {
    return talks.stream().map(name).toList();
  }

  private static String dated(Named talk, DateTimeFormatter format) {
    return talk.first().equals(LocalDate.MAX)
        ? talk.name()
        : talk.name() + " of " + format.format(talk.first());
  }

  private static Map<String, Long> counts(List<String> names) {
    return names.stream()
        .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
  }
}
