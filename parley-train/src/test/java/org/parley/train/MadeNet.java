package org.parley.train;

import ai.djl.ndarray.NDArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.parley.encoder.Window;

/** A net on plain arrays: an encoder that knows nothing, and heads to be set by a test. */
final class MadeNet {
  private static final int WIDTH = EncoderModel.WIDTH;
  private static final List<String> LINEAR =
      List.of(
          "attention.self.query",
          "attention.self.key",
          "attention.self.value",
          "attention.output.dense",
          "intermediate.dense",
          "output.dense");

  private MadeNet() {}

  /** Its heads begin as noise that the seed fixes. */
  static EncoderModel of(long seed) {
    MadeModel model = new MadeModel();
    one(model, "embeddings.word_embeddings.weight", 30522, WIDTH);
    one(model, "embeddings.position_embeddings.weight", 512, WIDTH);
    model.floats("embeddings.token_type_embeddings.weight", new float[WIDTH]);
    norm(model, "embeddings.LayerNorm");
    for (int layer = 0, product = 1; layer < EncoderModel.LAYERS; layer++) {
      String name = "encoder.layer." + layer + ".";
      for (String linear : LINEAR) {
        int in = linear.equals("output.dense") ? 4 * WIDTH : WIDTH;
        int out = linear.equals("intermediate.dense") ? 4 * WIDTH : WIDTH;
        one(model, "onnx::MatMul_" + product++, in, out);
        one(model, name + linear + ".bias", out);
      }
      norm(model, name + "attention.output.LayerNorm");
      norm(model, name + "output.LayerNorm");
    }
    try {
      return new EncoderModel(PlainArray.manager(seed), model.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with heads of nothing, for which all choices are alike. */
  static EncoderModel blank() {
    EncoderModel net = of(0);
    net.parameters().all().keySet().stream()
        .filter(n -> !n.startsWith("encoder.") && !n.startsWith("embeddings."))
        .forEach(n -> set(net, n, 0));
    return net;
  }

  /** Heads that are all noise, biases and distances too. */
  static EncoderModel noisy(long seed) {
    EncoderModel net = of(seed);
    Random random = new Random(seed);
    net.parameters().all().keySet().stream()
        .filter(n -> !n.startsWith("encoder.") && !n.startsWith("embeddings."))
        .forEach(n -> set(net, n, noise(random, (int) net.parameter(n).size(), 0.2f)));
    return net;
  }

  static void set(EncoderModel net, String name, float... values) {
    net.parameter(name).set(values);
  }

  static float[] noise(Random random, int length, float size) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (float) random.nextGaussian() * size;
    }
    return noise;
  }

  /** Numbers for each piece of a batch, as an encoder might give them. */
  static NDArray encoded(Batch batch, Random random) {
    int pieces = batch.size() * batch.pieces();
    return PlainArray.of(noise(random, pieces * WIDTH, 0.5f), pieces, WIDTH);
  }

  /** Those of each word's first piece. */
  static float[][] rows(NDArray encoded, Batch batch, int window) {
    float[] flat = encoded.toFloatArray();
    Window of = batch.windows().get(window);
    float[][] rows = new float[of.words().size()][WIDTH];
    for (int w = 0; w < rows.length; w++) {
      int piece = window * batch.pieces() + of.first()[w];
      System.arraycopy(flat, piece * WIDTH, rows[w], 0, WIDTH);
    }
    return rows;
  }

  private static void norm(MadeModel model, String name) {
    one(model, name + ".weight", WIDTH);
    one(model, name + ".bias", WIDTH);
  }

  /** A value of which one number stands for all. */
  private static void one(MadeModel model, String name, long... dims) {
    byte[] bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(0).array();
    model.raw(name, bytes, dims);
  }
}
