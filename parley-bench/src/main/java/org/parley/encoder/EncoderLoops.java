package org.parley.encoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.bench.Passage;

/** The inner loops of reading by the encoder, on one window of a made-up report. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class EncoderLoops {
  private static final int OUTPUTS = 128;

  private Vocabulary vocabulary;
  private WindowMaker windows;
  private Window window;
  private Encoder encoder;
  private Layer layer;
  private TagHead tags;
  private TagChain chain;
  private float[][] rows;
  private float[][] emissions;

  @Setup
  public void load() throws IOException {
    Heads heads = Heads.read(new ByteArrayInputStream(resource(EncoderMarker.HEADS)));
    vocabulary = Vocabulary.standard();
    windows = new WindowMaker(vocabulary);
    window = windows.windows(Passage.TEXT, Passage.spans()).get(0);
    encoder = new Encoder(unpacked(resource(EncoderMarker.ENCODER)));
    layer = Layer.plain(heads, "argument.word", OUTPUTS);
    tags = new TagHead(heads);
    chain = new TagChain(heads);
    rows = encoder.encode(window);
    emissions = tags.emissions(rows);
  }

  /** Text cut into words, and these into word pieces. */
  @Benchmark
  public List<Window> wordPieces() {
    return windows.windows(Passage.TEXT, Passage.spans());
  }

  /** All layers of the encoder, by ONNX Runtime. */
  @Benchmark
  public float[][] encoderPass() {
    return encoder.encode(window);
  }

  /** The row of one word through a layer of a head, 384 by 128. */
  @Benchmark
  public float[] matrixProduct() {
    return layer.of(rows[0]);
  }

  /** How likely each tag is for each word by itself. */
  @Benchmark
  public float[][] tagScores() {
    return tags.emissions(rows);
  }

  /** The likeliest row of tags. */
  @Benchmark
  public int[] tagChain() {
    return chain.tags(emissions);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EncoderMarker.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
