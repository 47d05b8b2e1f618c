package org.parley.reading.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Assertion;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.Voice;

/** Who gives a number that stands in a statement. Whoever denies or withholds it does not. */
final class Givers {
  private static final WordLists WORDS = WordLists.of("figure-words");
  private static final Set<String> DISMISS = WORDS.words("dismiss");
  private static final Set<String> CALL = WORDS.words("call");
  private static final Set<String> UNTRUTH = WORDS.words("untruth");

  private final Document document;
  private final Map<StatementId, Statement> statements;

  Givers(Document document, List<Statement> statements) {
    this.document = document;
    this.statements =
        statements.stream().collect(Collectors.toMap(Statement::id, Function.identity()));
  }

  Voice of(Statement statement) {
    Optional<Statement> at = Optional.of(statement);
    for (int steps = 0; at.isPresent() && steps < statements.size(); steps++) {
      if (!isDismissed(at.get())) {
        return at.get().speaker().map(Mention::actor).map(Voice::of).orElse(Voice.OUTLET);
      }
      at = at.get().within().map(statements::get);
    }
    return Voice.OUTLET;
  }

  private boolean isDismissed(Statement statement) {
    if (statement.assertion() == Assertion.WITHHELD) {
      return true;
    }
    Set<String> cue =
        statement.cue().map(Quote::span).stream().flatMap(this::lemmas).collect(Collectors.toSet());
    boolean called = cue.stream().anyMatch(CALL::contains);
    return cue.stream().anyMatch(DISMISS::contains)
        || called && lemmas(statement.extent()).anyMatch(UNTRUTH::contains);
  }

  private Stream<String> lemmas(Span span) {
    return document.sentences().stream()
        .filter(s -> s.span().overlaps(span))
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .filter(t -> t.span().overlaps(span))
        .map(Token::lemma)
        .map(lemma -> lemma.toLowerCase(Locale.ROOT));
  }
}
