package org.parley.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;

/** The words of a claim that say what it is about, cut to their beginnings. */
public final class Topic {
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}[\\p{L}-]{5,}");
  private static final int STEM = 6;
  private static final WordLists LISTS = WordLists.of("topic-words");
  private static final Set<String> FILLER = LISTS.words("filler");
  private static final Pattern OPENING =
      Pattern.compile(LISTS.regex("^{opening}\\s+(?:{link}\\s+)?"), Pattern.CASE_INSENSITIVE);
  private static final int LONG = 90;

  private Topic() {}

  /** What a claim is about, without the words that make it a claim. */
  public static String title(String claim) {
    String title = OPENING.matcher(claim.strip()).replaceFirst("");
    if (title.length() <= LONG) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONG);
    return title.substring(0, space < 1 ? LONG : space) + " …";
  }

  /** Beginnings of its words, each once, in their order. */
  public static List<String> words(String claim) {
    return WORD.matcher(claim)
        .results()
        .map(MatchResult::group)
        .map(w -> w.toLowerCase(Locale.ROOT).substring(0, STEM))
        .filter(w -> !FILLER.contains(w))
        .distinct()
        .toList();
  }
}
