package org.parley.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.model.Span;

/** Finds the times of day that a text names, as it tells them: nothing is converted to a zone. */
public final class ClockFinder {
  private record Compiled(ClockRule rule, int order, Pattern regex) {}

  private record Candidate(Compiled by, Span whole, Span span, Optional<String> value) {}

  private static final Comparator<Candidate> PREFERENCE =
      Comparator.comparingInt((Candidate c) -> c.whole().start())
          .thenComparing(Comparator.comparingInt((Candidate c) -> c.whole().length()).reversed())
          .thenComparingInt(c -> c.by().order());

  private final ClockValues values = new ClockValues();
  private final List<Compiled> rules = new ArrayList<>();

  public ClockFinder() {
    Vocabulary vocabulary = new Vocabulary();
    for (ClockRule rule : Codebook.rules("clocks", ClockRule.class)) {
      rules.add(new Compiled(rule, rules.size(), vocabulary.compile(rule.pattern())));
    }
  }

  /** In text order, none overlapping. */
  public List<ClockTime> find(String text) {
    List<Candidate> candidates = new ArrayList<>();
    for (Compiled rule : rules) {
      Matcher matcher = rule.regex().matcher(text);
      while (matcher.find()) {
        candidates.add(candidate(rule, matcher));
      }
    }
    candidates.sort(PREFERENCE);
    List<ClockTime> found = new ArrayList<>();
    int end = 0;
    for (Candidate c : candidates) {
      if (c.whole().start() >= end) {
        end = c.whole().end();
        c.value().map(v -> new ClockTime(c.span(), v, c.by().rule().name())).ifPresent(found::add);
      }
    }
    return found;
  }

  private Candidate candidate(Compiled rule, Matcher at) {
    Span whole = new Span(at.start(), at.end());
    boolean part = rule.regex().pattern().contains("(?<x>") && at.group("x") != null;
    Span span = part ? new Span(at.start("x"), at.end("x")) : whole;
    return new Candidate(rule, whole, span, values.of(rule.rule(), new Groups(at)));
  }
}
