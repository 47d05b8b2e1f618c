package org.parley.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;

/** An event before it has its day, place and number: a rule's reading of one clause. */
record Act(
    Clause clause,
    Optional<Clause> support,
    List<Token> scope,
    Outcome outcome,
    List<Mention> source,
    List<Mention> target,
    double confidence,
    String rule) {

  Sentence sentence() {
    return clause.sentence();
  }

  Token trigger() {
    return clause.head();
  }

  EventType type() {
    return outcome.type();
  }

  /** The verb that carries the act: the trigger itself, or the one that a noun is the object of. */
  Clause carrier() {
    return support.orElse(clause);
  }

  /** "A and B met": a mutual act without another party has its first party on one side. */
  Act apart() {
    boolean assumed = target.stream().allMatch(m -> m.resolvedBy() == Resolution.TALKS_OF_REPORT);
    if (!assumed || source.size() < 2) {
      return this;
    }
    List<Mention> first = source.subList(0, 1);
    List<Mention> rest = source.subList(1, source.size());
    return new Act(clause, support, scope, outcome, first, rest, confidence, rule);
  }

  /** A noun that only mentions an act, as "progress in talks" does. */
  boolean isMention() {
    return type() == EventType.CONSULT && trigger().isNoun() && support.isEmpty();
  }

  boolean repeats(Act other) {
    return type() == other.type() && source.equals(other.source) && target.equals(other.target);
  }

  /** This act with the words of one that says it again: "pressed on, unleashing airstrikes". */
  Act with(Act again) {
    List<Token> all = new ArrayList<>(scope);
    Stream.concat(Stream.of(again.trigger()), again.scope.stream())
        .filter(t -> !all.contains(t) && t.index() != trigger().index())
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Token::index));
    return new Act(clause, support, all, outcome, source, target, confidence, rule);
  }

  Span triggerSpan() {
    Span own = trigger().span();
    return sentence()
        .child(trigger(), "compound:prt")
        .filter(p -> p.index() == trigger().index() + 1)
        .map(p -> own.to(p.span()))
        .orElse(own);
  }

  /** From the one who acts to the last word that the act governs. */
  Span evidence() {
    Span span = triggerSpan();
    for (Token t : scope) {
      span = span.to(t.span());
    }
    for (Token t : carrier().agents()) {
      span = span.to(t.span());
    }
    span = span.to(carrier().head().span());
    for (Mention m : source) {
      if (m.span().overlaps(span)) {
        span = span.to(m.span());
      }
    }
    return span;
  }
}
