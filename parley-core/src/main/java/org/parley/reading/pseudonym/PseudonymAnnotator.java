package org.parley.reading.pseudonym;

import java.util.List;
import org.parley.language.ActMention;
import org.parley.language.Annotator;
import org.parley.language.Argument;
import org.parley.language.Attribution;
import org.parley.language.Marker;
import org.parley.language.Marks;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** Shows an annotator a report with stand-ins for its names, and puts the names back. */
public record PseudonymAnnotator(Annotator annotator, Pseudonyms pseudonyms) implements Annotator {
  @Override
  public List<Sentence> sentences(String paragraph) {
    Pseudonymised shown = pseudonyms.in(paragraph);
    return annotator.sentences(shown.text()).stream()
        .map(
            s ->
                new Sentence(
                    s.index(),
                    s.paragraph(),
                    s.tokens().stream().map(t -> token(t, shown)).toList()))
        .toList();
  }

  private static Token token(Token t, Pseudonymised shown) {
    Span span = shown.original(t.span());
    boolean named = shown.touches(t.span());
    String text = named ? span.of(shown.original()) : t.text();
    String lemma = named ? lemma(t, text) : t.lemma();
    return new Token(t.index(), text, lemma, t.tag(), t.name(), t.head(), t.relation(), span);
  }

  private static String lemma(Token t, String text) {
    return t.lemma().length() < t.text().length() && text.endsWith("s")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  @Override
  public Marker marker() {
    Marker marker = annotator.marker();
    return (text, paragraphs) -> {
      Pseudonymised shown = pseudonyms.in(text);
      Marks marks = marker.marks(shown.text(), paragraphs.stream().map(shown::changed).toList());
      return new Marks(
          marks.attributions().stream().map(a -> attribution(a, shown)).toList(),
          marks.acts().stream().map(a -> act(a, shown)).toList());
    };
  }

  private static Attribution attribution(Attribution a, Pseudonymised shown) {
    return new Attribution(
        a.source().map(shown::original),
        a.cue().map(shown::original),
        a.content().stream().map(shown::original).toList(),
        a.confidence());
  }

  private static ActMention act(ActMention a, Pseudonymised shown) {
    return new ActMention(
        shown.original(a.trigger()),
        a.act(),
        a.type(),
        a.mode(),
        a.realis(),
        a.arguments().stream()
            .map(r -> new Argument(r.role(), shown.original(r.span()), r.confidence()))
            .toList(),
        a.same(),
        a.answers(),
        a.confidence());
  }
}
