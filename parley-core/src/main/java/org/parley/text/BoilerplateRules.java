package org.parley.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.parley.codebook.Codebook;
import org.parley.model.SetAside;
import org.parley.model.Span;

/** The rules of {@code asides.json}, ready to use. */
final class BoilerplateRules {
  private final List<BoilerplateRule.Compiled> whole = new ArrayList<>();
  private final List<BoilerplateRule.Compiled> pieces = new ArrayList<>();

  BoilerplateRules() {
    for (BoilerplateRule rule : Codebook.rules("asides", BoilerplateRule.class)) {
      (rule.scope() == BoilerplateRule.Scope.piece ? pieces : whole).add(rule.compiled());
    }
  }

  /** The first rule that takes the whole line. */
  Optional<BoilerplateRule.Compiled> whole(Line line) {
    return whole.stream().filter(r -> r.takes(line.text())).findFirst();
  }

  /**
   * The parts of {@code text} that are not the story, in its offsets, in order, none overlapping.
   */
  List<SetAside> pieces(String text) {
    List<SetAside> found = new ArrayList<>();
    for (BoilerplateRule.Compiled rule : pieces) {
      Matcher matcher = rule.pattern().matcher(text);
      while (text.length() <= rule.longest() && matcher.find()) {
        found.add(new SetAside(new Span(matcher.start(), matcher.end()), rule.reason()));
      }
    }
    return disjoint(found);
  }

  static List<SetAside> disjoint(List<SetAside> found) {
    List<SetAside> kept = new ArrayList<>();
    int end = 0;
    for (SetAside next : found.stream().sorted(Comparator.comparing(SetAside::span)).toList()) {
      if (next.span().start() >= end && !next.span().isEmpty()) {
        kept.add(next);
        end = next.span().end();
      }
    }
    return kept;
  }
}
