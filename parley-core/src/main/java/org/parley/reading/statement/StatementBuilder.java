package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.language.Document;
import org.parley.model.Assertion;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.TimeExpression;
import org.parley.model.Via;
import org.parley.reading.actor.Cast;

/** Makes statements of proposals: speaker, addressee, day, chain, kind, nesting and id. */
final class StatementBuilder {
  private final Words words;
  private final Document document;
  private final SpeakerResolver resolver;
  private final Speakers speakers;
  private final SayingDay days;
  private final Cast cast;
  private final Quotations quotations;
  private final ViaFinder media;
  private final CueSenses senses = CueSenses.standard();

  StatementBuilder(Words words, Cast cast, List<TimeExpression> times, Quotations quotations) {
    this.words = words;
    this.document = words.document();
    this.cast = cast;
    this.resolver = new SpeakerResolver(words, cast);
    this.speakers = new Speakers(words, cast, resolver);
    this.days = new SayingDay(words, times);
    this.quotations = quotations;
    this.media = new ViaFinder(words);
  }

  Attributed assemble(List<StatementCandidate> drafts) {
    List<Scenes.Said> said = new ArrayList<>();
    for (StatementCandidate draft : drafts) {
      said.add(new Scenes.Said(draft, speakers.of(draft), days.stated(draft)));
    }
    List<Scenes.Said> kept = said.stream().filter(s -> !isLink(s, said)).toList();
    List<Statement> statements = new ArrayList<>();
    Nesting nesting = new Nesting(document.report().id());
    for (Scenes.Said s : new Scenes(words, cast, days).dated(kept)) {
      StatementId id = nesting.next();
      statements.add(statement(id, s, chain(s, said), nesting.enter(id, s.draft())));
    }
    return new Attributed(resolver.cast(), statements);
  }

  private List<Mention> joint(Scenes.Said said) {
    Optional<Integer> head = said.draft().cue().flatMap(Cue::sourceHead);
    return head.isPresent() && said.speaker().isPresent()
        ? resolver.joint(head.get(), said.speaker().get())
        : List.of();
  }

  private static boolean isLink(Scenes.Said outer, List<Scenes.Said> all) {
    return all.stream()
        .anyMatch(s -> ViaFinder.passesOn(outer.draft(), outer.speaker(), s.draft()));
  }

  private List<Via> chain(Scenes.Said inner, List<Scenes.Said> all) {
    List<Via> chain = new ArrayList<>();
    all.stream()
        .filter(s -> ViaFinder.passesOn(s.draft(), s.speaker(), inner.draft()))
        .forEach(s -> chain.add(ViaFinder.link(s.speaker().orElseThrow())));
    chain.addAll(media.beside(inner.draft()));
    return chain;
  }

  private Statement statement(
      StatementId id, Scenes.Said said, List<Via> via, Optional<StatementId> within) {
    StatementCandidate draft = said.draft();
    List<Span> content = draft.content().stream().map(words::span).toList();
    Optional<Quote> cue = draft.cue().map(c -> document.quote(words.span(c.words())));
    Optional<Mention> addressee = draft.addressee().flatMap(resolver::addressee);
    String text = content.stream().map(document::text).collect(Collectors.joining(" "));
    return new Statement(
        id,
        document.report().id(),
        said.speaker(),
        cue,
        content,
        text,
        Kinds.of(draft, quotations),
        cue.map(c -> senses.of(c.text())).orElse(Assertion.MADE),
        addressee,
        via,
        within,
        said.day(),
        draft.confidence(),
        draft.rule(),
        joint(said));
  }
}
