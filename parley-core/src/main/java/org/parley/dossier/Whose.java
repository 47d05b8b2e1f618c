package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.Mention;
import org.parley.model.Span;
import org.parley.model.Statement;

/**
 * Whose act it is and to whom, from the order of words alone: the subject is the nearest mention
 * before the words that no preposition governs, the other party one that "with" or its like does.
 */
final class Whose {
  private static final Pattern GOVERNED =
      Pattern.compile(
          "\\b(?:with|to|for|in|into|at|from|between|against|about|on|over|toward|towards|near|of|outside)"
              + "(?: (?:the|a|an|its|his|her|their))? $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_PERSON = Pattern.compile("I|[Ww]e|[Oo]ur|us|[Mm]y|me");
  private static final Pattern OF_THEM = Pattern.compile("'s$");

  private Whose() {}

  /** Who acts: inside a statement the search stops where the statement begins. */
  static List<String> subject(Hit hit) {
    Optional<Statement> statement = hit.statement();
    int from = statement.map(s -> Math.min(local(hit, s), hit.start())).orElse(0);
    List<Mention> before = mentions(hit.passage(), from, hit.start());
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention m = before.get(i);
      if (isFirstPerson(m)) {
        break;
      }
      if (hit.passage().page().isMedium(m.actor())) {
        continue;
      }
      if (!governed(hit.passage(), m) && !possessor(hit.passage(), m, hit.start())) {
        return List.of(m.actor());
      }
    }
    return statement.isPresent() ? speaker(hit) : List.of();
  }

  static List<String> speaker(Hit hit) {
    return hit.statement()
        .flatMap(Statement::speaker)
        .map(m -> List.of(m.actor()))
        .orElse(List.of());
  }

  /** Whose words these are, or who stands nearest before them. */
  static List<String> speakerOrSubject(Hit hit) {
    return hit.statement().isPresent() ? speaker(hit) : subject(hit);
  }

  /**
   * The mention that ends at the words or stands in them: "Moscow's offer", "a Russian delegation".
   */
  static List<String> nearest(Hit hit) {
    List<Mention> near =
        mentions(hit.passage(), 0, Math.min(hit.passage().text().length(), hit.end()));
    for (int i = near.size() - 1; i >= 0; i--) {
      int start = hit.passage().local(near.get(i).span().start());
      if (start < hit.start()) {
        return isFirstPerson(near.get(i)) ? speaker(hit) : List.of(near.get(i).actor());
      }
    }
    return List.of();
  }

  static List<String> named(Passage passage, int start, int end) {
    return mentions(passage, start, end).stream().map(Mention::actor).distinct().toList();
  }

  /** Mentions in {@code [from, to)}, those inside another left out. */
  static List<Mention> mentions(Passage passage, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    Span in = passage.original(from, to);
    List<Mention> outer = new ArrayList<>();
    for (Mention m : passage.page().mentions(in)) {
      if (m.span().start() < in.start() && m.span().end() > in.end()) {
        continue;
      }
      while (!outer.isEmpty() && m.span().contains(outer.get(outer.size() - 1).span())) {
        outer.remove(outer.size() - 1);
      }
      if (outer.isEmpty() || !outer.get(outer.size() - 1).span().contains(m.span())) {
        outer.add(m);
      }
    }
    return outer;
  }

  private static int local(Hit hit, Statement s) {
    return s.content().stream()
        .filter(c -> c.overlaps(hit.span()))
        .findFirst()
        .map(c -> hit.passage().local(c.start()))
        .orElse(0);
  }

  private static boolean isFirstPerson(Mention m) {
    return FIRST_PERSON.matcher(m.text()).matches();
  }

  private static boolean governed(Passage passage, Mention m) {
    return GOVERNED.matcher(before(passage, m)).find();
  }

  /** "Putin's spokesperson", with a word of its own after it, is not Putin. */
  private static boolean possessor(Passage passage, Mention m, int hit) {
    int end = passage.local(m.span().end());
    String after = passage.text().substring(Math.min(end, hit), hit);
    boolean marked =
        after.startsWith("'s ")
            || after.startsWith("' ")
            || OF_THEM.matcher(m.text().replace('’', '\'')).find();
    return marked && after.strip().split("\\s+").length > 3;
  }

  private static String before(Passage passage, Mention m) {
    int start = passage.local(m.span().start());
    return passage.text().substring(Math.max(0, start - 40), start);
  }
}
