package org.parley.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;

/** The word lists that patterns of the dossier's rules name: {@code <talks>}. */
final class Words {
  private record WordList(String name, List<String> words) {}

  private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");
  private static final Map<String, List<String>> LISTS =
      Codebook.rules("claim-words", WordList.class).stream()
          .collect(Collectors.toUnmodifiableMap(WordList::name, WordList::words));

  private Words() {}

  static Pattern compile(String pattern) {
    String expanded = pattern;
    for (int depth = 0; depth < 4 && NAME.matcher(expanded).find(); depth++) {
      expanded = NAME.matcher(expanded).replaceAll(Words::alternatives);
    }
    return Pattern.compile(expanded, Pattern.CASE_INSENSITIVE);
  }

  /** The words of a list; throws where there is no such list. */
  static List<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }

  private static String alternatives(MatchResult name) {
    List<String> words = LISTS.get(name.group(1));
    // (?<by>...) is a group of the pattern and no list
    return Matcher.quoteReplacement(
        words == null ? name.group() : "(?:" + String.join("|", words) + ")");
  }
}
