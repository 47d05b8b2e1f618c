package org.parley.reading.act;

import java.util.Optional;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.Clock;
import org.parley.model.Span;
import org.parley.reading.time.ClockFinder;

/** The time of day of an act: one that stands in or beside the words that tell its day. */
final class ActClocks {
  private static final ClockFinder FINDER = new ClockFinder();

  /** Most characters between a time of day and its day: "at 3 p.m. local time on Friday". */
  private static final int BESIDE = 15;

  private final Document document;

  ActClocks(Document document) {
    this.document = document;
  }

  Optional<Clock> of(ActMention mark, Sentence sentence) {
    Optional<Span> day = mark.arguments(ArgumentRole.DAY).map(Argument::span).findFirst();
    if (day.isEmpty() || !sentence.span().contains(day.get())) {
      return Optional.empty();
    }
    Span readable = document.body().readable(sentence.span());
    return FINDER.find(readable.of(document.body().folded())).stream()
        .map(
            t ->
                new Clock(
                    t.value(),
                    document.report().id(),
                    document
                        .body()
                        .original(
                            new Span(
                                readable.start() + t.span().start(),
                                readable.start() + t.span().end()))))
        .filter(c -> isBeside(c.span(), day.get()))
        .findFirst();
  }

  private static boolean isBeside(Span clock, Span day) {
    return Math.max(clock.start() - day.end(), day.start() - clock.end()) <= BESIDE;
  }
}
