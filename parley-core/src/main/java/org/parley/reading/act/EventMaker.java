package org.parley.reading.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Quote;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.actor.Cast;
import org.parley.reading.event.Contexts;
import org.parley.reading.event.Sayings;

/** Makes an event of one mention of an act. */
final class EventMaker {
  private static final Contexts CONTEXTS = new Contexts();

  private final Document document;
  private final Sayings sayings;
  private final ActParties parties;
  private final GrammaticalRoles roles;
  private final ActDays days;
  private final ActClocks clocks;
  private final List<Place> places;

  EventMaker(
      Document document,
      Cast cast,
      List<TimeExpression> times,
      List<Place> places,
      List<Statement> statements) {
    this.document = document;
    this.sayings = new Sayings(document, statements);
    this.parties = new ActParties(document, cast, places);
    this.roles = new GrammaticalRoles(document, cast, places);
    this.days = new ActDays(times);
    this.clocks = new ActClocks(document);
    this.places = places;
  }

  /** Actors that descriptions stand for and that the cast lacks. */
  List<Actor> described() {
    return parties.described();
  }

  /**
   * An event that has no number yet; empty where its words stand in no sentence.
   *
   * @param ruled what a rule reads in the same words
   */
  Optional<Event> event(ActMention mark, Optional<Event> ruled, double confidence) {
    return document
        .sentenceAt(mark.trigger().start())
        .flatMap(
            s ->
                s.within(mark.trigger()).stream()
                    .findFirst()
                    .map(t -> event(mark, ruled, confidence, s, t)));
  }

  private Event event(
      ActMention mark, Optional<Event> ruled, double confidence, Sentence sentence, Token trigger) {
    Optional<Event> same = ruled.filter(r -> r.type() == mark.type());
    Optional<Statement> said = sayings.around(sentence, trigger);
    List<Mention> by = parties.of(mark, ArgumentRole.BY, said);
    List<Mention> to = parties.of(mark, ArgumentRole.TO, said);
    GrammaticalRoles.Sides sides =
        roles.of(
            mark,
            sentence,
            said,
            new GrammaticalRoles.Sides(
                by.isEmpty() ? ruled(same, Event::source, to) : by,
                to.isEmpty() ? ruled(same, Event::target, by) : to));
    List<Mention> addressed = withoutDoers(sides.to(), sides.by());
    List<Mention> source = withoutMisread(sides.by(), addressed);
    List<Mention> target = without(withoutMisread(addressed, sides.by()), source);
    Span evidence = evidence(mark, sentence);
    return new Event(
        EventId.of(document.report().id(), 0),
        document.report().id(),
        mark.type(),
        mark.mode().filter(mark.type().modes()::contains),
        CONTEXTS.of(sentence, evidence),
        source,
        target,
        days.of(mark, said, ruled, source),
        place(mark, ArgumentRole.PLACE).stream().findFirst(),
        mark.realis(),
        said.map(Statement::id),
        evidence,
        mark.trigger(),
        same.flatMap(Event::cameo).or(() -> Optional.of(Cameo.of(mark.type()))),
        mark.act(),
        new EventDetails(
            without(without(parties.of(mark, ArgumentRole.THIRD, said), source), target),
            place(mark, ArgumentRole.VENUE),
            quotes(mark, ArgumentRole.ISSUE),
            quotes(mark, ArgumentRole.CONDITION).stream().findFirst(),
            Optional.empty(),
            Optional.empty(),
            clocks.of(mark, sentence)),
        confidence,
        ActReader.LEARNED + ruled.map(r -> "+" + r.rule()).orElse(""));
  }

  /** Those that a rule has on one side, but for words that belong to the other one's. */
  private static List<Mention> ruled(
      Optional<Event> rule, Function<Event, List<Mention>> side, List<Mention> others) {
    return without(rule.map(side).orElse(List.of()), others).stream()
        .filter(m -> others.stream().noneMatch(o -> isOnePhrase(m.span(), o.span())))
        .toList();
  }

  /** "Hamas political leader" and "Ismail Haniyeh" after it. */
  private static boolean isOnePhrase(Span one, Span other) {
    return one.start() <= other.end() + 1 && other.start() <= one.end() + 1;
  }

  /** Without whom a pronoun among the doers stands for, where others are left. */
  private static List<Mention> withoutDoers(List<Mention> to, List<Mention> by) {
    List<Mention> others = without(to, by.stream().filter(EventMaker::isPronoun).toList());
    return others.isEmpty() ? to : others;
  }

  /** Without pronouns that stand for an actor whom the other side names: nobody acts on himself. */
  private static List<Mention> withoutMisread(List<Mention> mentions, List<Mention> others) {
    List<Mention> named = others.stream().filter(o -> !isPronoun(o)).toList();
    return mentions.stream()
        .filter(m -> !isPronoun(m) || !without(List.of(m), named).isEmpty())
        .toList();
  }

  private static boolean isPronoun(Mention mention) {
    return mention.resolvedBy() == Resolution.PRONOUN;
  }

  private static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    return mentions.stream()
        .filter(m -> others.stream().noneMatch(o -> o.actor().equals(m.actor())))
        .toList();
  }

  /** Words of the sentence from the first to the last that play a part. */
  private static Span evidence(ActMention mark, Sentence sentence) {
    Span all = mark.trigger();
    for (Argument argument : mark.arguments()) {
      if (sentence.span().contains(argument.span())) {
        all = all.to(argument.span());
      }
    }
    return all;
  }

  private List<Place> place(ActMention mark, ArgumentRole role) {
    List<Place> found = new ArrayList<>();
    mark.arguments(role)
        .forEach(
            a ->
                places.stream()
                    .filter(p -> p.span().overlaps(a.span()))
                    .filter(p -> !found.contains(p))
                    .forEach(found::add));
    found.sort(Comparator.comparing(Place::span));
    return found;
  }

  private List<Quote> quotes(ActMention mark, ArgumentRole role) {
    return mark.arguments(role)
        .map(Argument::span)
        .filter(this::saysSomething)
        .map(document::quote)
        .toList();
  }

  /** Whether there is more in it than "of", "the" or "some". */
  private boolean saysSomething(Span words) {
    return document.sentenceAt(words.start()).stream()
        .flatMap(s -> s.within(words).stream())
        .anyMatch(t -> t.isNoun() || t.isVerb());
  }
}
