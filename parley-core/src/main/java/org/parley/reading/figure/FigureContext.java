package org.parley.reading.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Dated;
import org.parley.model.Mention;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.reading.actor.Cast;
import org.parley.reading.time.TimeIndex;

/** What the rest of the report says of a number: whose, when, per whom. */
final class FigureContext {
  private final Document document;
  private final Cast cast;
  private final List<TimeExpression> times;
  private final TimeIndex index;
  private final List<Statement> statements;
  private final Givers givers;

  FigureContext(
      Document document, Cast cast, List<TimeExpression> times, List<Statement> statements) {
    this.document = document;
    this.cast = cast;
    this.times = times;
    this.index = new TimeIndex(document, times);
    this.statements = statements;
    this.givers = new Givers(document, statements);
  }

  ReportId report() {
    return document.report().id();
  }

  boolean isTime(Span span) {
    return times.stream().anyMatch(t -> t.span().overlaps(span));
  }

  /** The innermost statement that holds {@code span}. */
  Optional<Statement> statement(Span span) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
        .min(Comparator.comparingInt(s -> s.extent().length()));
  }

  /** By whom: the speaker of the innermost statement that tells the number as so. */
  Voice by(Optional<Statement> statement) {
    return statement.map(givers::of).orElse(Voice.OUTLET);
  }

  /** Whose: an actor that the counted noun's phrase names, else the noun's own words. */
  Optional<String> of(Count count) {
    if (count.noun().isEmpty()) {
      return Optional.empty();
    }
    Sentence s = count.sentence();
    Token noun = count.noun().get();
    List<Token> own =
        s.tokens().stream()
            .filter(
                t ->
                    t.index() == noun.index()
                        || t.head() == noun.index()
                            && t.is("amod", "compound", "nmod:poss", "nmod"))
            .filter(t -> !count.quantity().covers(t.index()))
            .toList();
    for (Token word : own) {
      Optional<Mention> named =
          cast.mentions().stream().filter(m -> m.span().contains(word.span())).findFirst();
      if (named.isPresent()) {
        return Optional.of(named.get().actor().value());
      }
    }
    return Optional.of(phrase(s, noun, count.quantity().last()));
  }

  private String phrase(Sentence s, Token noun, int after) {
    int first = noun.index();
    while (first - 1 > after
        && s.token(first - 1).head() == noun.index()
        && !s.token(first - 1).is("case", "det", "punct", "cc")) {
      first--;
    }
    return document.text(s.span(s.token(first), noun));
  }

  /** The time of the counted clause, else the day it was said. */
  Optional<When> asOf(Count count, Optional<Statement> statement) {
    Sentence s = count.sentence();
    Optional<Token> at = Optional.of(count.lead());
    for (int steps = 0; at.isPresent() && steps < s.size(); steps++) {
      if (at.get().isVerb()) {
        return index
            .governing(s, at.get())
            .flatMap(TimeExpression::when)
            .or(() -> statement.flatMap(Statement::saidOn).map(Dated::day));
      }
      at = s.head(at.get());
    }
    return statement.flatMap(Statement::saidOn).map(Dated::day);
  }
}
