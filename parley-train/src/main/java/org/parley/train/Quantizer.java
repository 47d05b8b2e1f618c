package org.parley.train;

/**
 * Writes trained weights into the int8 graph: matrices by output column, symmetric; embedding
 * tables as a whole, with a zero point (ONNX Runtime's dynamic quantization).
 */
final class Quantizer {
  private final OnnxModel model;

  Quantizer(OnnxModel model) {
    this.model = model;
  }

  /**
   * @param values rows by columns, in row-major order
   */
  void product(String name, float[] values, int rows, int columns) {
    byte[] quantized = new byte[values.length];
    float[] scales = new float[columns];
    for (int c = 0; c < columns; c++) {
      float most = 1e-8f;
      for (int r = 0; r < rows; r++) {
        most = Math.max(most, Math.abs(values[r * columns + c]));
      }
      scales[c] = most / 127;
      for (int r = 0; r < rows; r++) {
        quantized[r * columns + c] = (byte) Math.round(values[r * columns + c] / scales[c]);
      }
    }
    model.setBytes(name + "_quantized", quantized, rows, columns);
    model.setFloats(name + "_scale", scales);
    model.setBytes(name + "_zero_point", new byte[columns], columns);
  }

  void table(String name, float[] values, int rows) {
    float low = 0;
    float high = 0;
    for (float value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    float scale = Math.max(1e-8f, (high - low) / 255);
    int zero = Math.round(-low / scale);
    byte[] quantized = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      quantized[i] = (byte) Math.min(255, Math.max(0, Math.round(values[i] / scale) + zero));
    }
    model.setBytes(name + "_quantized", quantized, rows, values.length / rows);
    model.setFloats(name + "_scale", new float[] {scale});
    model.setBytes(name + "_zero_point", new byte[] {(byte) zero});
  }

  /** The values of a matrix that {@link #product} wrote, but for what rounding took. */
  float[] product(String name) {
    byte[] quantized = model.bytes(name + "_quantized");
    float[] scales = model.floats(name + "_scale");
    float[] values = new float[quantized.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = quantized[i] * scales[i % scales.length];
    }
    return values;
  }

  /** Those of a table that {@link #table} wrote. */
  float[] table(String name) {
    byte[] quantized = model.bytes(name + "_quantized");
    float scale = model.floats(name + "_scale")[0];
    int zero = Byte.toUnsignedInt(model.bytes(name + "_zero_point")[0]);
    float[] values = new float[quantized.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (Byte.toUnsignedInt(quantized[i]) - zero) * scale;
    }
    return values;
  }
}
