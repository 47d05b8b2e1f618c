package org.parley.reading.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;

/**
 * Compiles the patterns of claims, which may name a list of {@code claim-words.json}: {@code
 * <not>}.
 */
final class ClaimPattern {
  private record WordList(String name, List<String> words) {}

  private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");
  private static final Map<String, List<String>> LISTS =
      Codebook.rules("claim-words", WordList.class).stream()
          .collect(Collectors.toUnmodifiableMap(WordList::name, WordList::words));

  private ClaimPattern() {}

  static Pattern compile(String pattern) {
    return Pattern.compile(
        NAME.matcher(pattern).replaceAll(ClaimPattern::alternatives), Pattern.CASE_INSENSITIVE);
  }

  /** A list by itself; throws where there is none of that name. */
  static List<String> words(String list) {
    return Objects.requireNonNull(LISTS.get(list), list);
  }

  private static String alternatives(MatchResult name) {
    List<String> words = LISTS.get(name.group(1));
    // (?<claim>...) is a group of the pattern and no list
    return Matcher.quoteReplacement(
        words == null ? name.group() : "(?:" + String.join("|", words) + ")");
  }
}
