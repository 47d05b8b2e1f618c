package org.parley.bench;

import java.util.List;
import org.parley.Parley;
import org.parley.language.Annotator;
import org.parley.language.Marker;
import org.parley.language.Sentence;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.text.Source;
import org.parley.train.Polnear.Marked;

/** Parley's whole reading of a report; of the record only the statements are compared. */
final class ParleyQuotes implements QuoteSystem {
  private final Counting annotator;
  private final Parley parley;

  ParleyQuotes(Annotator annotator) {
    this.annotator = new Counting(annotator);
    this.parley = Parley.reader(this.annotator);
  }

  @Override
  public Output read(Source source) {
    int before = annotator.tokens;
    List<Marked> marked = parley.read(source).made().stream().map(ParleyQuotes::marked).toList();
    return new Output(marked, annotator.tokens - before);
  }

  private static Marked marked(Statement s) {
    List<Span> speaker = s.speaker().map(Mention::span).stream().toList();
    return new Marked(speaker, s.cue().map(Quote::span).stream().toList(), s.content());
  }

  private static final class Counting implements Annotator {
    private final Annotator annotator;
    private int tokens;

    Counting(Annotator annotator) {
      this.annotator = annotator;
    }

    @Override
    public List<Sentence> sentences(String paragraph) {
      List<Sentence> sentences = annotator.sentences(paragraph);
      tokens += sentences.stream().mapToInt(Sentence::size).sum();
      return sentences;
    }

    @Override
    public Marker marker() {
      return annotator.marker();
    }
  }
}
