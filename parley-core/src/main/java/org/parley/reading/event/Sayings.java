package org.parley.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Statement;

/** Which statement a word stands in, and which one its own words report. */
public final class Sayings {
  private final Map<Integer, List<Statement>> bySentence = new HashMap<>();
  private final Map<Integer, List<Statement>> byCue = new HashMap<>();

  private final Document document;
  private final List<Statement> all;

  public Sayings(Document document, List<Statement> statements) {
    this.document = document;
    this.all = statements;
    for (Statement statement : statements) {
      for (Span piece : statement.content()) {
        document
            .sentenceAt(piece.start())
            .ifPresent(first -> index(document, first.index(), piece, statement));
      }
      statement
          .cue()
          .flatMap(c -> document.sentenceAt(c.span().start()))
          .ifPresent(s -> byCue.computeIfAbsent(s.index(), i -> new ArrayList<>()).add(statement));
    }
  }

  private void index(Document document, int first, Span piece, Statement statement) {
    for (int i = first; i < document.sentences().size(); i++) {
      if (document.sentences().get(i).span().start() >= piece.end()) {
        return;
      }
      List<Statement> here = bySentence.computeIfAbsent(i, k -> new ArrayList<>());
      if (!here.contains(statement)) {
        here.add(statement);
      }
    }
  }

  /** The innermost statement that holds {@code token}. */
  public Optional<Statement> around(Sentence sentence, Token token) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(s -> holds(s, token))
        .min(Comparator.comparingInt(s -> s.extent().length()));
  }

  /** What {@code speaker} said last before a sentence, in that sentence's own paragraph. */
  Optional<Statement> before(Sentence sentence, Mention speaker) {
    return all.stream()
        .filter(s -> s.extent().end() <= sentence.span().start())
        .reduce((a, b) -> b)
        .filter(s -> s.speaker().map(m -> m.actor().equals(speaker.actor())).orElse(false))
        .filter(s -> paragraph(s) == sentence.paragraph());
  }

  private int paragraph(Statement statement) {
    return document.sentenceAt(statement.extent().start()).map(Sentence::paragraph).orElse(-1);
  }

  static boolean holds(Statement statement, Token token) {
    return statement.content().stream().anyMatch(c -> c.contains(token.span()));
  }

  /** The statement that {@code token} reports, as "warned" does. */
  public Optional<Statement> reportedBy(Sentence sentence, Token token) {
    return byCue.getOrDefault(sentence.index(), List.of()).stream()
        .filter(s -> s.cue().map(Quote::span).filter(c -> c.contains(token.span())).isPresent())
        .findFirst();
  }
}
