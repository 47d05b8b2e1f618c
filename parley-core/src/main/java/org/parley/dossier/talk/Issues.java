package org.parley.dossier.talk;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.WordLists;

/** What moves are about, in the words of their reports. */
final class Issues {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Set<String> COMMON = WordLists.of("deed-words").words("common");
  private static final int BEGINNING = 5;

  private Issues() {}

  /** Whether these can be one issue: they share the beginning of a word, or one tells none. */
  static boolean fit(List<String> a, List<String> b) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private static Set<String> words(List<String> issues) {
    return issues.stream()
        .flatMap(i -> WORD.matcher(i.toLowerCase(Locale.ROOT)).results())
        .map(MatchResult::group)
        .filter(w -> !COMMON.contains(w))
        .map(w -> w.substring(0, Math.min(BEGINNING, w.length())))
        .collect(Collectors.toSet());
  }
}
