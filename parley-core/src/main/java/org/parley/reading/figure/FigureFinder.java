package org.parley.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Figure;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.actor.Cast;

/**
 * Finds the numbers that a report gives of a conflict: killed, wounded, displaced, troops, money.
 * Who gives a number is the speaker of the statement that it stands in, else the outlet.
 */
public final class FigureFinder {
  private static final List<FigureRule> RULES = Codebook.rules("figures", FigureRule.class);
  private static final QuantityReader QUANTITIES = new QuantityReader();
  private static final Money MONEY = new Money();

  private record What(String name, String unit) {}

  /** In text order. */
  public List<Figure> find(
      Document document, Cast cast, List<TimeExpression> times, List<Statement> statements) {
    FigureContext context = new FigureContext(document, cast, times, statements);
    List<Figure> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Quantity quantity : QUANTITIES.read(sentence)) {
        Count count = Count.of(sentence, quantity);
        if (!count.picks() && !context.isTime(span(count))) {
          what(count).ifPresent(w -> found.add(figure(context, count, w, found.size() + 1)));
        }
      }
    }
    return found;
  }

  private static Optional<What> what(Count count) {
    Optional<What> money = MONEY.currency(count).map(c -> new What("money", c));
    if (money.isPresent()) {
      return money;
    }
    return RULES.stream()
        .filter(r -> Counted.by(r, count))
        .findFirst()
        .or(() -> RULES.stream().filter(r -> Counted.byNoun(r, count)).findFirst())
        .map(r -> new What(r.name(), unit(r, count)));
  }

  private static String unit(FigureRule rule, Count count) {
    return rule.unit().isEmpty() ? count.noun().map(Token::lemma).orElse("") : rule.unit();
  }

  private static Figure figure(FigureContext context, Count count, What what, int number) {
    Quantity quantity = count.quantity();
    ReportId report = context.report();
    Optional<Statement> statement = context.statement(span(count));
    return new Figure(
        report + "-f" + number,
        what.name(),
        what.name().equals("money") ? Optional.empty() : context.of(count),
        quantity.low(),
        quantity.high(),
        quantity.approximate(),
        what.unit(),
        context.asOf(count, statement),
        context.by(statement),
        report,
        span(count));
  }

  /** From "about" to the noun. */
  private static Span span(Count count) {
    Sentence s = count.sentence();
    int first = count.quantity().first();
    int last = count.noun().map(Token::index).filter(i -> i > first).orElse(first);
    int end = Math.max(last, count.quantity().last());
    return s.span(s.token(first), s.token(end));
  }
}
