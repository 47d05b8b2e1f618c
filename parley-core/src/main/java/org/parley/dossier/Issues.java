package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a move concerns, in the text's words: "including on X", "compromise on X". */
final class Issues {
  private static final Pattern ABOUT =
      Words.compile(
          "\\b(?:including on|compromise on|concessions? on|to discuss|(?:<talks>|talk|negotiate|discuss)"
              + " (?:on|about|over)|talks (?:with [^,.;]{2,30} )?(?:on|about|over)) "
              + "((?:[^\\s,.;:\"—()]+ ?){1,8})");
  private static final Pattern STOP =
      Pattern.compile(
          "\\b(?:following|after|if|when|while|but|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this|last|next|as|in a|at a)\\b.*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)^(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|condition|\\d).*");

  private Issues() {}

  static List<String> after(Hit hit, int until) {
    List<String> found = new ArrayList<>();
    String text = hit.passage().text();
    Matcher m = ABOUT.matcher(text).region(hit.start(), text.length());
    while (m.find() && m.start() < Math.max(until, hit.end())) {
      String issue = STOP.matcher(m.group(1)).replaceAll("").strip();
      if (!issue.isEmpty() && !DAY.matcher(issue).matches() && !found.contains(issue)) {
        found.add(issue);
      }
    }
    return found;
  }
}
