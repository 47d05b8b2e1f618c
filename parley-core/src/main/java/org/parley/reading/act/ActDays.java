package org.parley.reading.act;

import java.util.List;
import java.util.Optional;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Realis;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;

/**
 * The day of an act: the time that the trained reader ties to it, else what the rule says, else for
 * an act that its own speaker tells, the day of the words.
 */
final class ActDays {
  private final List<TimeExpression> times;

  ActDays(List<TimeExpression> times) {
    this.times = times;
  }

  Optional<Dated> of(
      ActMention mark, Optional<Statement> said, Optional<Event> ruled, List<Mention> source) {
    return mark.arguments(ArgumentRole.DAY)
        .map(Argument::span)
        .flatMap(s -> stated(s).stream())
        .findFirst()
        .or(() -> ruled.flatMap(Event::day))
        .or(() -> said.filter(s -> isOwn(mark, s, source)).flatMap(ActDays::saidOn));
  }

  private Optional<Dated> stated(Span words) {
    return times.stream()
        .filter(t -> t.span().overlaps(words))
        .flatMap(t -> t.when().map(w -> new Dated(w, "stated", Optional.of(t.span()))).stream())
        .findFirst();
  }

  /** What a speaker offers, refuses or demands in so many words is done by saying it. */
  private static boolean isOwn(ActMention mark, Statement said, List<Mention> source) {
    boolean by =
        said.speaker()
            .map(s -> source.stream().anyMatch(m -> m.actor().equals(s.actor())))
            .orElse(false);
    return by
        && mark.realis() != Realis.PLANNED
        && switch (mark.type()) {
          case AGREE, REQUEST, REJECT, THREATEN, ACCUSE, CONCEDE, SUPPORT -> true;
          default -> false;
        };
  }

  private static Optional<Dated> saidOn(Statement said) {
    return said.saidOn().map(d -> new Dated(d.day(), "statement", d.span()));
  }
}
