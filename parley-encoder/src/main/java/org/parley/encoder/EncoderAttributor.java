package org.parley.encoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.language.Attribution;
import org.parley.language.Attributor;
import org.parley.model.Span;

/**
 * The attributor that comes with Parley: the encoder E5-small, fine-tuned on PolNeAR's train part.
 * Loads its model once; keep one for the process.
 */
public final class EncoderAttributor implements Attributor {
  /** An ONNX file, packed by gzip. */
  public static final String ENCODER = "encoder.onnx.gz";

  public static final String HEADS = "heads.bin";

  private final WindowMaker windows = new WindowMaker(Vocabulary.standard());
  private final Encoder encoder;
  private final TagHead tags;
  private final TagChain chain;
  private final Assembler assembler;

  public EncoderAttributor() {
    this(resource(ENCODER), heads(resource(HEADS)));
  }

  /**
   * A model that was trained apart.
   *
   * @param encoder an ONNX file, packed by gzip
   */
  public EncoderAttributor(byte[] encoder, Heads heads) {
    this.encoder = new Encoder(unpacked(encoder));
    this.tags = new TagHead(heads);
    this.chain = new TagChain(heads);
    this.assembler = new Assembler(heads);
  }

  private static byte[] resource(String name) {
    try (InputStream in = EncoderAttributor.class.getResourceAsStream(name)) {
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
  public List<Attribution> attributions(String text, List<Span> paragraphs) {
    List<Attribution> found = new ArrayList<>();
    for (Window window : windows.windows(text, paragraphs)) {
      float[][] rows = encoder.encode(window);
      float[][] emissions = tags.emissions(rows);
      List<Part> parts = Part.of(chain.tags(emissions));
      if (!parts.isEmpty()) {
        List<Double> sure = chain.sure(emissions, parts);
        found.addAll(assembler.attributions(window, rows, parts, sure));
      }
    }
    return found;
  }
}
