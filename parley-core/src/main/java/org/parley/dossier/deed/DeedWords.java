package org.parley.dossier.deed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;
import org.parley.language.WordBeginnings;
import org.parley.model.Report;
import org.parley.model.Span;

/** The words that tell a deed, cut to their beginnings, sorted and without those of any text. */
final class DeedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}|\\p{N}+");
  private static final Pattern IN_WORDS = Pattern.compile("['’]s\\b|(?<=\\d),(?=\\d{3})");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"”’']?\\s+(?=[\"“‘]?\\p{Lu})|[\\n<]");
  private static final Set<String> COMMON = WordLists.of("deed-words").words("common");

  /** How far a sentence is followed to either side of an act, in characters. */
  private static final int FAR = 300;

  private static final int MOST = 60;

  private DeedWords() {}

  /**
   * @param text as a person reads it
   */
  static List<String> of(String text) {
    return WORD.matcher(IN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .filter(w -> !COMMON.contains(w))
        .map(WordBeginnings::of)
        .distinct()
        .limit(MOST)
        .sorted()
        .toList();
  }

  /** The sentence around an act, inside its paragraph; in a headline its clause. */
  static Span sentence(Report report, Span trigger, Span clause) {
    Span paragraph =
        report.body().stream().filter(p -> p.contains(trigger)).findFirst().orElse(clause);
    int start = Math.max(paragraph.start(), trigger.start() - FAR);
    int end = Math.min(paragraph.end(), trigger.end() + FAR);
    Matcher ends = SENTENCE_END.matcher(report.original());
    ends.region(start, trigger.start());
    while (ends.find()) {
      start = ends.end();
    }
    ends.region(trigger.end(), end);
    return new Span(start, ends.find() ? ends.start() : end);
  }
}
