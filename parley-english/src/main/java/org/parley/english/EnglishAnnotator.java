package org.parley.english;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.parley.corenlp.CoreNlpAnnotator;
import org.parley.encoder.EncoderMarker;
import org.parley.language.Annotator;
import org.parley.language.Marker;
import org.parley.language.Sentence;
import org.parley.reading.pseudonym.PseudonymAnnotator;
import org.parley.reading.pseudonym.Pseudonyms;

/**
 * The full reader of English: the grammar of CoreNLP, and the attributions and acts that the
 * encoder marks, both of a text with stand-ins for the names of parties. Its models are loaded side
 * by side, which takes seconds; make one for a whole program.
 */
public final class EnglishAnnotator implements Annotator {
  private final Annotator grammar;
  private final Marker marker;

  public EnglishAnnotator() {
    CompletableFuture<Marker> encoder = CompletableFuture.supplyAsync(EncoderMarker::new);
    this.grammar = new CoreNlpAnnotator();
    this.marker = encoder.join();
  }

  @Override
  public List<Sentence> sentences(String paragraph) {
    return grammar.sentences(paragraph);
  }

  /** Shows the grammar and the encoder stand-ins for the names of parties. */
  @Override
  public Annotator of(String report, Optional<String> outlet) {
    return new PseudonymAnnotator(this, Pseudonyms.of(report, outlet));
  }

  @Override
  public Marker marker() {
    return marker;
  }
}
