package org.parley.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.codebook.Register;
import org.parley.model.Span;

/**
 * Exchanges the names of countries, of armed groups and of holders of office in a text for others,
 * each by one other throughout, so that nothing can be learned of who is usually the attacker.
 */
final class NameExchange {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:and|of|the|\\p{Lu}[\\p{L}.'’-]*)){0,6}");

  /** A name in Latin letters of two words or three. */
  private static final Pattern PERSON =
      Pattern.compile("(?:\\p{Lu}[\\p{IsLatin}.'’-]* ){1,2}\\p{Lu}[\\p{IsLatin}'’-]+");

  /** What may stand in whose place; persons by what pronouns tell of them. */
  private enum Kind {
    COUNTRY,
    GROUP,
    MAN,
    WOMAN,
    PERSON;

    boolean isPerson() {
      return this != COUNTRY && this != GROUP;
    }
  }

  /**
   * @param forms a country's name, its people's adjective, its capital; a group's one name; a
   *     person's name and surname
   */
  private record Forms(Kind kind, List<String> forms) {}

  private record Place(int name, int form) {}

  private final List<Forms> all = new ArrayList<>();

  /** Without surnames, which name nobody until a text has told the whole name. */
  private final Map<String, Place> byForm = new TreeMap<>();

  private final Map<Kind, List<Integer>> byKind = new EnumMap<>(Kind.class);

  NameExchange() {
    for (String[] row : rows("countries.tsv")) {
      if (row.length > 4 && !row[3].isEmpty() && !row[4].isEmpty()) {
        add(Kind.COUNTRY, row[1], first(row[3]), first(row[4]));
      }
    }
    for (String[] row : rows("armed-groups.tsv")) {
      add(Kind.GROUP, row[0]);
    }
    for (String file : List.of("persons.tsv", "leaders.tsv")) {
      for (String[] row : rows(file)) {
        if (PERSON.matcher(row[1]).matches()) {
          add(kind(row[3]), row[1], surname(row[1]));
        }
      }
    }
  }

  private void add(Kind kind, String... forms) {
    int name = all.size();
    all.add(new Forms(kind, List.of(forms)));
    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
    for (int form = 0; form < (kind.isPerson() ? 1 : forms.length); form++) {
      byForm.putIfAbsent(forms[form], new Place(name, form));
    }
  }

  private static Kind kind(String gender) {
    return gender.equals("m") ? Kind.MAN : gender.equals("f") ? Kind.WOMAN : Kind.PERSON;
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String first(String several) {
    return several.split("[|;]")[0].strip();
  }

  private static List<String[]> rows(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Register.class.getResourceAsStream("/org/parley/register/" + file),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A known name of the text. */
  private record Found(Span span, Place place) {}

  /** A name of the text and what stands in its place. */
  private record Swap(Span span, String other) {}

  /** The text with other names, its marks where their words now stand. */
  ActText exchanged(ActText text, Random random) {
    List<MatchResult> runs = NAME.matcher(text.text()).results().toList();
    Map<String, Place> known = new HashMap<>(byForm);
    for (MatchResult run : runs) {
      for (Found found : found(run, byForm)) {
        Forms forms = all.get(found.place().name());
        if (forms.kind().isPerson()) {
          known.putIfAbsent(forms.forms().get(1), new Place(found.place().name(), 1));
        }
      }
    }
    Map<Integer, Integer> others = new HashMap<>();
    List<Swap> swaps = new ArrayList<>();
    for (MatchResult run : runs) {
      for (Found found : found(run, known)) {
        int other = others.computeIfAbsent(found.place().name(), n -> other(n, others, random));
        swaps.add(new Swap(found.span(), all.get(other).forms().get(found.place().form())));
      }
    }
    return swaps.isEmpty() ? text : apply(text, swaps);
  }

  /** The longest known names within one run of capitalised words. */
  private static List<Found> found(MatchResult match, Map<String, Place> known) {
    List<Found> found = new ArrayList<>();
    String run = match.group();
    int at = 0;
    while (at < run.length()) {
      Optional<String> name = longest(run, at, known);
      if (name.isPresent()) {
        int start = match.start() + at;
        Place place = Objects.requireNonNull(known.get(name.get()));
        found.add(new Found(new Span(start, start + name.get().length()), place));
        at += name.get().length();
      }
      int space = run.indexOf(' ', at);
      at = space < 0 ? run.length() : space + 1;
    }
    return found;
  }

  private static Optional<String> longest(String run, int from, Map<String, Place> known) {
    return IntStream.rangeClosed(from + 1, run.length())
        .filter(end -> end == run.length() || !Character.isLetterOrDigit(run.charAt(end)))
        .mapToObj(end -> run.substring(from, end))
        .filter(known::containsKey)
        .max(Comparator.comparingInt(String::length));
  }

  private int other(int name, Map<Integer, Integer> taken, Random random) {
    List<Integer> kind = Objects.requireNonNull(byKind.get(all.get(name).kind()));
    for (int attempt = 0; attempt < 100; attempt++) {
      int other = kind.get(random.nextInt(kind.size()));
      if (!taken.containsValue(other)) {
        return other;
      }
    }
    return name;
  }

  private static ActText apply(ActText text, List<Swap> swaps) {
    StringBuilder changed = new StringBuilder();
    int[] moved = new int[text.text().length() + 1];
    int at = 0;
    for (Swap swap : swaps) {
      at = copy(text.text(), at, swap.span().start(), changed, moved);
      Arrays.fill(moved, swap.span().start(), swap.span().end(), changed.length());
      changed.append(swap.other());
      at = swap.span().end();
    }
    copy(text.text(), at, text.text().length(), changed, moved);
    moved[text.text().length()] = changed.length();
    return text.with(changed.toString(), span -> moved(span, moved));
  }

  private static int copy(String text, int from, int to, StringBuilder changed, int[] moved) {
    for (int i = from; i < to; i++) {
      moved[i] = changed.length();
      changed.append(text.charAt(i));
    }
    return to;
  }

  /** A span that ends within an exchanged name goes to where the name begins. */
  private static Span moved(Span span, int[] moved) {
    int start = moved[span.start()];
    return new Span(start, Math.max(start + 1, moved[span.end()]));
  }
}
