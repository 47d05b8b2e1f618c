package org.parley.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.corenlp.CoreNlpLinguist;
import org.parley.encoder.EncoderAttributor;
import org.parley.language.Attributor;
import org.parley.language.Linguist;
import org.parley.language.Sentence;

/** CoreNLP's grammar and the encoder's attributions, loaded side by side. */
public final class EnglishLinguist implements Linguist {
  private final Linguist grammar;
  private final Attributor attributor;

  public EnglishLinguist() {
    CompletableFuture<Attributor> encoder = CompletableFuture.supplyAsync(EncoderAttributor::new);
    this.grammar = new CoreNlpLinguist();
    this.attributor = encoder.join();
  }

  @Override
  public List<Sentence> sentences(String paragraph) {
    return grammar.sentences(paragraph);
  }

  @Override
  public Attributor attributor() {
    return attributor;
  }
}
