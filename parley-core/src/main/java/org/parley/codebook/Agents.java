package org.parley.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.Actor;

/**
 * The sectors of those whom texts describe: "Kenyan farmers" are {@code AGR}, "the riot police"
 * {@code COP}. By the codebook's words and the agents dictionary of the PLOVER coding systems, in
 * PLOVER's sectors.
 */
public final class Agents {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");
  private static final Set<String> PREPOSITIONS =
      WordLists.of("description-words").words("preposition-after-head");

  private static final Set<String> FORMER = WordLists.of("title-words").words("former");

  /** Of those who serve a state, and are former officials when they no longer do. */
  private static final Set<String> OF_STATE = Set.of("GOV", "LEG", "JUD", "SPY");

  private static final Map<String, String> SECTORS = new HashMap<>();
  private static final int MOST_WORDS;

  static {
    WordLists ours = WordLists.of("agent-sectors");
    ours.names().forEach(sector -> ours.list(sector).forEach(w -> SECTORS.put(w, sector)));
    for (RegisterFile.Row row : RegisterFile.load("agents.tsv").rows()) {
      row.several(1).forEach(words -> SECTORS.putIfAbsent(words, row.cell(0)));
    }
    MOST_WORDS = SECTORS.keySet().stream().mapToInt(w -> w.split(" ").length).max().orElse(0);
  }

  private Agents() {}

  /**
   * The sector of a description by its head, else by what stands after a preposition: "a team of
   * police".
   *
   * @return empty where no word tells it
   */
  public static Optional<String> sector(String description) {
    for (List<String> part : parts(description)) {
      Optional<String> sector = ofPart(part);
      if (sector.isPresent()) {
        boolean once = part.stream().anyMatch(FORMER::contains) && OF_STATE.contains(sector.get());
        return once ? Optional.of(Actor.FORMER_OFFICIAL) : sector;
      }
    }
    return Optional.empty();
  }

  private static List<List<String>> parts(String description) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    String plain = description.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String word : BETWEEN_WORDS.split(plain)) {
      if (PREPOSITIONS.contains(word)) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(word);
      }
    }
    return parts;
  }

  /** By the longest words that end last, or before the last: "police chief", "rebel leader". */
  private static Optional<String> ofPart(List<String> words) {
    for (int end = words.size(); end > Math.max(0, words.size() - 2); end--) {
      for (int start = Math.max(0, end - MOST_WORDS); start < end; start++) {
        Optional<String> sector = ofTerm(String.join(" ", words.subList(start, end)));
        if (sector.isPresent()) {
          return sector;
        }
      }
    }
    return Optional.empty();
  }

  /** The dictionary leaves out regular plurals. */
  private static Optional<String> ofTerm(String term) {
    return Stream.of(term, cut(term, "s", ""), cut(term, "es", ""), cut(term, "ies", "y"))
        .flatMap(t -> Optional.ofNullable(SECTORS.get(t)).stream())
        .findFirst();
  }

  private static String cut(String term, String ending, String instead) {
    return term.endsWith(ending)
        ? term.substring(0, term.length() - ending.length()) + instead
        : term;
  }
}
