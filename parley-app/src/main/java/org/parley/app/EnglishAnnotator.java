package org.parley.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.corenlp.CoreNlpAnnotator;
import org.parley.encoder.EncoderMarker;
import org.parley.language.Annotator;
import org.parley.language.Marker;
import org.parley.language.Sentence;

/** CoreNLP's grammar and the encoder's attributions, loaded side by side. */
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

  @Override
  public Marker marker() {
    return marker;
  }
}
