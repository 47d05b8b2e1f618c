package org.parley.dossier;

import java.util.Comparator;
import java.util.Optional;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.Realis;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.When;

/** On which day a move was made, where the text says so. */
final class MoveDay {
  private MoveDay() {}

  static Optional<When> of(ActRule rule, Hit hit, Optional<Event> event) {
    if (rule.prior()) {
      return Optional.empty();
    }
    Optional<Statement> statement = hit.statement();
    if (rule.spoken() && statement.isPresent()) {
      return statement.get().saidOn().map(Dated::day).or(() -> nearest(rule, hit));
    }
    if (rule.realis().filter(r -> r == Realis.PLANNED).isPresent()) {
      return Optional.empty(); // the days near it are those of the meeting
    }
    Optional<When> ofEvent = event.flatMap(Event::day).map(Dated::day);
    return ofEvent.or(() -> nearest(rule, hit));
  }

  /**
   * Whether a time at {@code span} may be the move's: what is made by saying it has its time
   * outside the words said, all else within them.
   */
  static boolean tells(ActRule rule, Hit hit, Span span) {
    return hit.statement().map(s -> rule.spoken() != inside(s, span)).orElse(true);
  }

  private static boolean inside(Statement statement, Span span) {
    return statement.content().stream().anyMatch(c -> c.contains(span));
  }

  /** The closest day that the sentence names, none after the report's own. */
  private static Optional<When> nearest(ActRule rule, Hit hit) {
    Page page = hit.passage().page();
    int at = hit.span().start();
    return page.times(hit.passage().span()).stream()
        .filter(t -> tells(rule, hit, t.span()))
        .filter(t -> t.when().map(w -> w.asDay().isPresent()).orElse(false))
        .filter(
            t -> page.published().map(p -> !t.when().orElseThrow().first().isAfter(p)).orElse(true))
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - at)))
        .flatMap(TimeExpression::when);
  }
}
