package org.parley.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicInteger tokens = new AtomicInteger();
  private final Parley parley;

  ParleyQuotes(Annotator annotator) {
    this.parley = Parley.reader(new Counting(annotator, tokens));
  }

  @Override
  public Output read(Source source) {
    int before = tokens.get();
    List<Marked> marked = parley.read(source).made().stream().map(ParleyQuotes::marked).toList();
    return new Output(marked, tokens.get() - before);
  }

  private static Marked marked(Statement s) {
    List<Span> speaker = s.speaker().map(Mention::span).stream().toList();
    return new Marked(speaker, s.cue().map(Quote::span).stream().toList(), s.content());
  }

  private record Counting(Annotator annotator, AtomicInteger tokens) implements Annotator {
    @Override
    public List<Sentence> sentences(String paragraph) {
      List<Sentence> sentences = annotator.sentences(paragraph);
      tokens.addAndGet(sentences.stream().mapToInt(Sentence::size).sum());
      return sentences;
    }

    @Override
    public Annotator of(String report, Optional<String> outlet) {
      return new Counting(annotator.of(report, outlet), tokens);
    }

    @Override
    public Marker marker() {
      return annotator.marker();
    }
  }
}
