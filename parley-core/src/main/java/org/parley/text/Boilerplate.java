package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.AsideReason;

/** Sets aside the lines that the rules of {@code asides.json} know, and what hangs on them. */
final class Boilerplate {
  private static final int TOLD = 3;

  private final BoilerplateRules rules;

  Boilerplate(BoilerplateRules rules) {
    this.rules = rules;
  }

  void mark(BlockLabels marks) {
    int all = paragraphWords(marks);
    int paragraphs = 0;
    int words = 0;
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Line line = marks.line(i);
      Optional<BoilerplateRule.Compiled> rule =
          marks.isAside(i) ? Optional.empty() : rules.whole(line);
      setAside(marks, i, rule);
      boolean told = paragraphs >= TOLD || paragraphs > 0 && 2 * words >= all;
      if (told && is(rule, BoilerplateRule.Scope.rest)) {
        rest(marks, i + 1, rule.get().reason());
        break;
      }
      if (told && is(rule, BoilerplateRule.Scope.heading)) {
        headings.add(i);
      }
      if (rule.isEmpty() && line.isParagraph()) {
        paragraphs++;
        words += line.words();
      }
    }
    headings.forEach(i -> new Teasers(marks).after(i + 1));
  }

  private static void setAside(
      BlockLabels marks, int index, Optional<BoilerplateRule.Compiled> rule) {
    rule.ifPresent(r -> marks.setAside(index, r.reason()));
  }

  private static boolean is(Optional<BoilerplateRule.Compiled> rule, BoilerplateRule.Scope scope) {
    return rule.filter(r -> r.scope() == scope).isPresent();
  }

  private static int paragraphWords(BlockLabels marks) {
    int words = 0;
    for (int i = 0; i < marks.size(); i++) {
      words += marks.line(i).isParagraph() ? marks.line(i).words() : 0;
    }
    return words;
  }

  private void rest(BlockLabels marks, int from, AsideReason reason) {
    for (int i = from; i < marks.size(); i++) {
      marks.setAside(
          i, rules.whole(marks.line(i)).map(BoilerplateRule.Compiled::reason).orElse(reason));
    }
  }
}
