package org.parley.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** The encoder, on ONNX Runtime, one core a call. Safe for several threads. */
final class Encoder {
  static final int WIDTH = 384;

  private final OrtEnvironment environment = Onnx.environment();
  private final OrtSession session;

  Encoder(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new EncoderException("the attribution model cannot be loaded", e);
    }
  }

  /** What it makes of each word's first piece: words by {@link #WIDTH}. */
  float[][] encode(Window window) {
    long[] ones = new long[window.ids().length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = row(window.ids());
        OnnxTensor types = row(window.types());
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", mask))) {
      FloatBuffer all = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[][] rows = new float[window.first().length][WIDTH];
      for (int w = 0; w < rows.length; w++) {
        all.position(window.first()[w] * WIDTH).get(rows[w]);
      }
      return rows;
    } catch (OrtException e) {
      throw new EncoderException("the attribution model failed on a window", e);
    }
  }

  private OnnxTensor row(int[] values) throws OrtException {
    long[] row = Arrays.stream(values).asLongStream().toArray();
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }
}
