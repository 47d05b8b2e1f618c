package org.parley.dossier.deed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.language.WordBeginnings;
import org.parley.model.Actor;

/**
 * Proper names in the clause of a deed that name nobody who takes part: a town, a ship, a treaty.
 * They are cut to the same beginnings as {@link DeedWords}.
 */
final class DeedNames {
  /** A capital where no sentence or quotation begins. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},]\\s)\\p{Lu}\\p{L}+");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private DeedNames() {}

  /**
   * @param clause as a person reads it
   * @param sides those who take part
   */
  static List<String> of(String clause, Collection<Actor> sides) {
    Set<String> names = words(NAME, clause).collect(Collectors.toCollection(TreeSet::new));
    if (!names.isEmpty()) {
      sides.stream()
          .flatMap(a -> Stream.concat(Stream.of(a.name()), a.names().stream()))
          .flatMap(name -> words(WORD, name))
          .forEach(names::remove);
    }
    return List.copyOf(names);
  }

  private static Stream<String> words(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).map(WordBeginnings::of);
  }
}
