package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.AsideReason;

/** Sets aside the lines that the rules of {@code asides.json} know, and what hangs on them. */
final class Furniture {
  private static final int TOLD = 3;

  private final AsideRules rules;

  Furniture(AsideRules rules) {
    this.rules = rules;
  }

  void mark(Marks marks) {
    int all = paragraphWords(marks);
    int paragraphs = 0;
    int words = 0;
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Line line = marks.line(i);
      Optional<AsideRule.Compiled> rule = marks.isAside(i) ? Optional.empty() : rules.whole(line);
      setAside(marks, i, rule);
      boolean told = paragraphs >= TOLD || paragraphs > 0 && 2 * words >= all;
      if (told && is(rule, AsideRule.Scope.rest)) {
        rest(marks, i + 1, rule.get().reason());
        break;
      }
      if (told && is(rule, AsideRule.Scope.heading)) {
        headings.add(i);
      }
      if (rule.isEmpty() && line.isParagraph()) {
        paragraphs++;
        words += line.words();
      }
    }
    headings.forEach(i -> new Teasers(marks).after(i + 1));
  }

  private static void setAside(Marks marks, int index, Optional<AsideRule.Compiled> rule) {
    rule.ifPresent(r -> marks.setAside(index, r.reason()));
  }

  private static boolean is(Optional<AsideRule.Compiled> rule, AsideRule.Scope scope) {
    return rule.filter(r -> r.scope() == scope).isPresent();
  }

  private static int paragraphWords(Marks marks) {
    int words = 0;
    for (int i = 0; i < marks.size(); i++) {
      words += marks.line(i).isParagraph() ? marks.line(i).words() : 0;
    }
    return words;
  }

  private void rest(Marks marks, int from, AsideReason reason) {
    for (int i = from; i < marks.size(); i++) {
      marks.setAside(i, rules.whole(marks.line(i)).map(AsideRule.Compiled::reason).orElse(reason));
    }
  }
}
