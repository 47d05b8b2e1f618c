package org.parley.bench;

import java.util.List;
import org.parley.Parley;
import org.parley.language.Linguist;
import org.parley.language.Marker;
import org.parley.language.Sentence;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.text.Source;
import org.parley.train.Polnear.Marked;

/** Parley's whole reading of a report; of the record only the statements are compared. */
final class ParleyAnnotator implements Annotator {
  private final Counting linguist;
  private final Parley parley;

  ParleyAnnotator(Linguist linguist) {
    this.linguist = new Counting(linguist);
    this.parley = Parley.reader(this.linguist);
  }

  @Override
  public Output read(Source source) {
    int before = linguist.tokens;
    List<Marked> marked = parley.read(source).made().stream().map(ParleyAnnotator::marked).toList();
    return new Output(marked, linguist.tokens - before);
  }

  private static Marked marked(Statement s) {
    List<Span> speaker = s.speaker().map(Mention::span).stream().toList();
    return new Marked(speaker, s.cue().map(Quote::span).stream().toList(), s.content());
  }

  private static final class Counting implements Linguist {
    private final Linguist linguist;
    private int tokens;

    Counting(Linguist linguist) {
      this.linguist = linguist;
    }

    @Override
    public List<Sentence> sentences(String paragraph) {
      List<Sentence> sentences = linguist.sentences(paragraph);
      tokens += sentences.stream().mapToInt(Sentence::size).sum();
      return sentences;
    }

    @Override
    public Marker marker() {
      return linguist.marker();
    }
  }
}
