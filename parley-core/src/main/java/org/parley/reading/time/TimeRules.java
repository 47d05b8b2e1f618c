package org.parley.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.bound.Deadline;
import org.parley.codebook.Codebook;
import org.parley.model.Span;

/** The rules of {@code times.json}, ready to match. */
final class TimeRules {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+\\d?)>");

  private record Compiled(TimeRule rule, int order, Pattern regex, List<String> groups) {}

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Compiled> rules = new ArrayList<>();

  TimeRules() {
    for (TimeRule rule : Codebook.rules("times", TimeRule.class)) {
      Pattern regex = vocabulary.compile(rule.pattern());
      List<String> groups = GROUP.matcher(regex.pattern()).results().map(r -> r.group(1)).toList();
      rules.add(new Compiled(rule, rules.size(), regex, groups));
    }
  }

  /** All that match in {@code paragraph}, the longest of those that overlap, in order. */
  List<Match> matches(String paragraph, int offset) {
    CharSequence text = Deadline.watched(paragraph);
    List<Match> found = new ArrayList<>();
    for (Compiled rule : rules) {
      Deadline.check();
      Matcher matcher = rule.regex().matcher(text);
      while (matcher.find()) {
        found.add(match(rule, matcher, offset));
      }
    }
    found.sort(Match.PREFERENCE);
    List<Match> kept = new ArrayList<>();
    int end = -1;
    for (Match m : found) {
      if (m.span().start() >= end) {
        kept.add(m);
        end = m.span().end();
      }
    }
    return kept;
  }

  private Match match(Compiled rule, Matcher at, int offset) {
    Map<String, String> groups = new HashMap<>();
    for (String group : rule.groups()) {
      if (at.group(group) != null) {
        groups.put(group, at.group(group));
      }
    }
    groups.put("", at.group());
    boolean part = groups.containsKey("x");
    Span whole = new Span(offset + at.start(), offset + at.end());
    Span span = part ? new Span(offset + at.start("x"), offset + at.end("x")) : whole;
    return new Match(rule.rule(), rule.order(), whole, span, groups, vocabulary);
  }
}
