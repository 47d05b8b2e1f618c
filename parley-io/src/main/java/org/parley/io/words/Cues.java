package org.parley.io.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a report tells that somebody speaks, as a sentence takes them. */
final class Cues {
  /** Verbs whose object is whoever is spoken to. */
  private static final Pattern WITH_OBJECT =
      Pattern.compile(
          ".*\\b(?:tell(?:s|ing)?|told|assur(?:e|es|ed|ing)|inform(?:s|ed|ing)?"
              + "|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|remind(?:s|ed|ing)?"
              + "|accus(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|thank(?:s|ed|ing)?)");

  private Cues() {}

  /** {@code said}; "According to" is told as it, since the speaker comes first here. */
  static String text(String cue) {
    String words = OneLine.of(cue);
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.startsWith("according") || lower.equals("per")) {
      return "said";
    }
    return lower.matches("\\p{Ll}[\\p{L}’' -]*") ? lower : OneLine.quoted(words);
  }

  /** What stands between a cue and whoever is spoken to. */
  static String to(String cue) {
    return WITH_OBJECT.matcher(cue.strip()).matches() ? " " : " to ";
  }
}
