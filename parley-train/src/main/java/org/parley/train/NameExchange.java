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
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.codebook.Register;
import org.parley.language.ArgumentRole;
import org.parley.model.Span;

/**
 * Exchanges the names of countries and of armed groups in a text for others, each by one other
 * throughout, so that nothing can be learned of who is usually the attacker.
 */
final class NameExchange {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:and|of|the|\\p{Lu}[\\p{L}.'’-]*)){0,3}");

  /** A country's forms: its name, its people's adjective, its capital; or a group's one name. */
  private record Forms(List<String> forms) {
    boolean isCountry() {
      return forms.size() > 1;
    }
  }

  private record Place(int name, int form) {}

  private final List<Forms> all = new ArrayList<>();
  private final Map<String, Place> byForm = new TreeMap<>();
  private final List<Integer> countries = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();

  NameExchange() {
    for (String[] row : rows("countries.tsv")) {
      if (row.length > 4 && !row[3].isEmpty() && !row[4].isEmpty()) {
        countries.add(add(row[1], first(row[3]), first(row[4])));
      }
    }
    for (String[] row : rows("armed-groups.tsv")) {
      groups.add(add(row[0]));
    }
  }

  private int add(String... forms) {
    int name = all.size();
    all.add(new Forms(List.of(forms)));
    for (int form = 0; form < forms.length; form++) {
      byForm.putIfAbsent(forms[form], new Place(name, form));
    }
    return name;
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

  /** A name of the text and what stands in its place. */
  private record Swap(Span span, String other) {}

  /** The text with other names, its marks where their words now stand. */
  ActText exchanged(ActText text, Random random) {
    Map<Integer, Integer> others = new HashMap<>();
    List<Swap> swaps = new ArrayList<>();
    for (MatchResult match : NAME.matcher(text.text()).results().toList()) {
      swaps.addAll(swaps(match, others, random));
    }
    return swaps.isEmpty() ? text : apply(text, swaps);
  }

  /** The longest known names within one run of capitalised words. */
  private List<Swap> swaps(MatchResult match, Map<Integer, Integer> others, Random random) {
    List<Swap> found = new ArrayList<>();
    String run = match.group();
    int at = 0;
    while (at < run.length()) {
      Optional<String> known = longest(run, at);
      if (known.isPresent()) {
        Place place = byForm.get(known.get());
        int other = others.computeIfAbsent(place.name(), n -> other(n, others, random));
        int start = match.start() + at;
        found.add(
            new Swap(
                new Span(start, start + known.get().length()),
                all.get(other).forms().get(place.form())));
        at += known.get().length();
      }
      int space = run.indexOf(' ', at);
      at = space < 0 ? run.length() : space + 1;
    }
    return found;
  }

  private Optional<String> longest(String run, int from) {
    return IntStream.rangeClosed(from + 1, run.length())
        .filter(end -> end == run.length() || !Character.isLetterOrDigit(run.charAt(end)))
        .mapToObj(end -> run.substring(from, end))
        .filter(byForm::containsKey)
        .max(Comparator.comparingInt(String::length));
  }

  private int other(int name, Map<Integer, Integer> taken, Random random) {
    List<Integer> kind = all.get(name).isCountry() ? countries : groups;
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
    return new ActText(
        text.id(),
        text.held(),
        changed.toString(),
        text.acts().stream().map(a -> moved(a, moved)).toList());
  }

  private static int copy(String text, int from, int to, StringBuilder changed, int[] moved) {
    for (int i = from; i < to; i++) {
      moved[i] = changed.length();
      changed.append(text.charAt(i));
    }
    return to;
  }

  private static ActText.Marked moved(ActText.Marked act, int[] moved) {
    Map<ArgumentRole, List<Span>> arguments = new EnumMap<>(ArgumentRole.class);
    act.arguments()
        .forEach(
            (role, spans) ->
                arguments.put(role, spans.stream().map(s -> moved(s, moved)).toList()));
    return new ActText.Marked(
        act.id(),
        moved(act.trigger(), moved),
        act.act(),
        act.type(),
        act.mode(),
        act.realis(),
        arguments,
        act.same(),
        act.answers());
  }

  /** A span that ends within an exchanged name goes to where the name begins. */
  private static Span moved(Span span, int[] moved) {
    int start = moved[span.start()];
    return new Span(start, Math.max(start + 1, moved[span.end()]));
  }
}
