package org.parley.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;
import org.parley.model.TimeExpression;

/**
 * The times of a report by where they stand: in a stretch of text, or in the clause of a verb.
 * Durations are no answer to "when" and are left out.
 */
public final class TimeIndex {
  private record Clause(int sentence, int verb) {}

  private final List<TimeExpression> times;
  private final Map<Clause, TimeExpression> byClause = new HashMap<>();

  public TimeIndex(Document document, List<TimeExpression> times) {
    this.times = times.stream().filter(t -> t.when().isPresent()).toList();
    for (TimeExpression time : this.times) {
      document
          .sentenceAt(time.span().start())
          .ifPresent(
              s ->
                  byClause.putIfAbsent(new Clause(s.index(), ClauseVerb.of(s, time.span())), time));
    }
  }

  /** Those that lie in {@code span}, in text order. */
  public List<TimeExpression> within(Span span) {
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }

  /** The time that says when {@code verb} was or will be. */
  public Optional<TimeExpression> governing(Sentence sentence, Token verb) {
    return Optional.ofNullable(byClause.get(new Clause(sentence.index(), verb.index())));
  }
}
