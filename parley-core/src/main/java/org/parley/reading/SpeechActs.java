package org.parley.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Event;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.reading.act.ActReader;
import org.parley.reading.statement.StatementFinder;

/**
 * Tells an act done with words once. "France rejected the offer" is an event, and no words of
 * France's are reported; the marker marks a statement there, since its corpus counts stances. Where
 * words are quoted, or a clause tells what was said, the statement stays beside the event.
 */
final class SpeechActs {
  private static final String[] ASIDE = {"acl:relcl", "acl", "advcl"};

  private final Document document;
  private final List<Event> events;

  /** For each statement that goes, the one around it, if any. */
  private final Map<StatementId, Optional<StatementId>> gone = new HashMap<>();

  private SpeechActs(Document document, List<Event> events) {
    this.document = document;
    this.events = events;
  }

  /** What is left, each row that stood in a statement that went now standing in the one around. */
  record Told(List<Statement> statements, List<Event> events) {}

  static Told once(Document document, List<Statement> statements, List<Event> events) {
    SpeechActs acts = new SpeechActs(document, events);
    List<Statement> kept = new ArrayList<>();
    for (Statement s : statements) {
      if (acts.isAct(s)) {
        acts.gone.put(s.id(), s.within().flatMap(acts::standing));
      } else {
        kept.add(s.within(s.within().flatMap(acts::standing)));
      }
    }
    return new Told(
        kept,
        events.stream().map(e -> e.accordingTo(e.accordingTo().flatMap(acts::standing))).toList());
  }

  private Optional<StatementId> standing(StatementId statement) {
    return gone.getOrDefault(statement, Optional.of(statement));
  }

  private boolean isAct(Statement s) {
    return s.rule().equals(StatementFinder.LEARNED)
        && s.kind() == StatementKind.INDIRECT
        && s.cue().map(Quote::span).map(this::names).orElse(false)
        && s.content().stream().noneMatch(this::isClause);
  }

  private boolean names(Span cue) {
    return events.stream()
        .filter(e -> !e.rule().equals(ActReader.LEARNED))
        .anyMatch(e -> cue.overlaps(e.trigger()));
  }

  /** Whether it has a finite verb of its own, not one that only tells more of a noun or when. */
  private boolean isClause(Span content) {
    Sentence sentence = document.sentenceAt(content.start()).orElseThrow();
    List<Token> words = sentence.within(content);
    return words.stream().filter(Token::isFinite).anyMatch(t -> !isAside(sentence, t, words));
  }

  private static boolean isAside(Sentence sentence, Token verb, List<Token> words) {
    Optional<Token> at = Optional.of(verb);
    for (int step = 0; step < words.size() && at.filter(words::contains).isPresent(); step++) {
      if (at.get().is(ASIDE)) {
        return true;
      }
      at = sentence.head(at.get());
    }
    return false;
  }
}
