package org.parley.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;
import org.parley.text.PlainText;

/** A sentence as patterns read it: quotation marks made plain, each character's place kept. */
final class Passage {
  private final Document document;
  private final Sentence sentence;
  private final int start;
  private final String text;

  Passage(Document document, Sentence sentence) {
    Span readable = document.body().readable(sentence.span());
    this.document = document;
    this.sentence = sentence;
    this.start = readable.start();
    this.text = PlainText.plain(readable.of(document.body().folded()));
  }

  Sentence sentence() {
    return sentence;
  }

  String text() {
    return text;
  }

  /** Words as a person reads them. */
  String shown(Span original) {
    return document.text(original).replaceAll("\\s+", " ").strip();
  }

  /** Where {@code [from, to)} of {@link #text()} stands in the original. */
  Span original(int from, int to) {
    return document.body().original(new Span(start + from, start + to));
  }

  Span original(MatchResult found) {
    return original(found.start(), Math.max(found.end(), found.start() + 1));
  }

  /** The passage {@code back} sentences before, within the text. */
  Optional<Passage> before(int back) {
    int index = sentence.index() - back;
    return index < 0
        ? Optional.empty()
        : Optional.of(new Passage(document, document.sentences().get(index)));
  }

  /** With the sentence before it, which a pronoun may point to. */
  String withContext() {
    return before(1).map(p -> p.text + " " + text).orElse(text);
  }

  /** At most so many characters before {@code at}, and those up to {@code end}. */
  String around(int characters, int at, int end) {
    return text.substring(Math.max(0, at - characters), end);
  }

  /** The word on which the others in {@code original} depend: the first whose head is no other. */
  Optional<Token> head(Span original) {
    List<Token> tokens =
        sentence.tokens().stream().filter(t -> t.span().overlaps(original)).toList();
    return tokens.stream()
        .filter(t -> !t.isPunctuation())
        .filter(t -> tokens.stream().noneMatch(o -> o.index() == t.head()))
        .findFirst();
  }
}
