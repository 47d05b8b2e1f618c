package org.parley.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.corenlp.CoreNlpLinguist;
import org.parley.encoder.EncoderMarker;
import org.parley.language.Linguist;
import org.parley.language.Marker;
import org.parley.language.Sentence;

/** CoreNLP's grammar and the encoder's attributions, loaded side by side. */
public final class EnglishLinguist implements Linguist {
  private final Linguist grammar;
  private final Marker marker;

  public EnglishLinguist() {
    CompletableFuture<Marker> encoder = CompletableFuture.supplyAsync(EncoderMarker::new);
    this.grammar = new CoreNlpLinguist();
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
