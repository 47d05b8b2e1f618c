package org.parley.encoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.parley.bound.Deadline;
import org.parley.language.ActMention;
import org.parley.language.Attribution;
import org.parley.language.Marker;
import org.parley.language.Marks;
import org.parley.language.WordEmbedder;
import org.parley.language.WordVector;
import org.parley.model.Span;

/**
 * The marker that comes with Parley: the encoder E5-small, fine-tuned on attributions and acts. A
 * model without heads for acts marks none. Loads its model once; keep one for the process.
 */
public final class EncoderMarker implements Marker, WordEmbedder {
  /** An ONNX file, packed by gzip. */
  public static final String ENCODER = "encoder.onnx.gz";

  public static final String HEADS = "heads.bin";

  private final WindowMaker windows = new WindowMaker(Vocabulary.standard());
  private final Encoder encoder;
  private final TagHead tags;
  private final TagChain chain;
  private final Assembler assembler;
  private final Optional<ActHeads> acts;

  public EncoderMarker() {
    this(resource(ENCODER), heads(resource(HEADS)));
  }

  /**
   * A model that was trained apart.
   *
   * @param encoder an ONNX file, packed by gzip
   */
  public EncoderMarker(byte[] encoder, Heads heads) {
    this.encoder = new Encoder(unpacked(encoder));
    this.tags = new TagHead(heads);
    this.chain = new TagChain(heads);
    this.assembler = new Assembler(heads);
    this.acts = heads.has(ActHeads.TRIGGER) ? Optional.of(new ActHeads(heads)) : Optional.empty();
  }

  private static byte[] resource(String name) {
    try (InputStream in = EncoderMarker.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] unpacked(byte[] packed) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Heads heads(byte[] bytes) {
    try {
      return Heads.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Marks marks(String text, List<Span> paragraphs) {
    List<Attribution> attributions = new ArrayList<>();
    List<ActMention> mentions = new ArrayList<>();
    for (Window window : windows.windows(text, paragraphs)) {
      Deadline.check();
      float[][] rows = encoder.encode(window);
      attributions.addAll(attributions(window, rows));
      acts.ifPresent(a -> mentions.addAll(a.mentions(window, rows, mentions.size())));
    }
    return new Marks(attributions, mentions);
  }

  @Override
  public Optional<WordEmbedder> embedder() {
    return Optional.of(this);
  }

  @Override
  public List<WordVector> embed(String text) {
    List<WordVector> vectors = new ArrayList<>();
    for (Window window : windows.windows(text, List.of(new Span(0, text.length())))) {
      Deadline.check();
      float[][] rows = encoder.encode(window);
      for (int w = 0; w < rows.length; w++) {
        vectors.add(new WordVector(window.words().get(w).span(), rows[w]));
      }
    }
    return List.copyOf(vectors);
  }

  private List<Attribution> attributions(Window window, float[][] rows) {
    float[][] emissions = tags.emissions(rows);
    List<Part> parts = Part.of(chain.tags(emissions));
    return parts.isEmpty()
        ? List.of()
        : assembler.attributions(window, rows, parts, chain.sure(emissions, parts));
  }
}
