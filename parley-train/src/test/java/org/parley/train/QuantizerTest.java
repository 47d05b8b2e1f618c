package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What is written in int8, read again as ONNX Runtime does, is within half a step of what it was.
 */
class QuantizerTest {
  private static final int ROWS = 5;
  private static final int COLUMNS = 3;
  private static final float[] VALUES = values();

  private static float[] values() {
    Random random = new Random(11);
    float[] values = new float[ROWS * COLUMNS];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian() * (1 + i % COLUMNS * 10);
    }
    return values;
  }

  @Test
  void aMatrixKeepsItsColumnsEachToItsOwnScale() throws IOException {
    Stored stored = new Stored();
    new Quantizer(stored.model).product("w", VALUES, ROWS, COLUMNS);
    byte[] bytes = stored.bytes("w_quantized");
    float[] scales = stored.again().floats("w_scale");
    assertThat(stored.again().dims("w_quantized")).containsExactly(ROWS, COLUMNS);
    assertThat(stored.bytes("w_zero_point")).containsOnly(0);
    for (int i = 0; i < VALUES.length; i++) {
      float scale = scales[i % COLUMNS];
      assertThat(bytes[i] * scale).isCloseTo(VALUES[i], within(scale * 0.51f));
    }
  }

  @Test
  void aTableHasOneScaleAndAZeroPoint() throws IOException {
    Stored stored = new Stored();
    new Quantizer(stored.model).table("w", VALUES, ROWS);
    byte[] bytes = stored.bytes("w_quantized");
    float scale = stored.again().floats("w_scale")[0];
    int zero = Byte.toUnsignedInt(stored.bytes("w_zero_point")[0]);
    for (int i = 0; i < VALUES.length; i++) {
      assertThat((Byte.toUnsignedInt(bytes[i]) - zero) * scale)
          .isCloseTo(VALUES[i], within(scale * 1.01f));
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Stored stored = new Stored();
    Quantizer quantizer = new Quantizer(stored.model);
    quantizer.product("w", VALUES, ROWS, COLUMNS);
    float step = 60f / 127;
    assertThat(quantizer.product("w")).usingElementComparator(near(step)).containsExactly(VALUES);
    quantizer.table("w", VALUES, ROWS);
    assertThat(quantizer.table("w")).usingElementComparator(near(step)).containsExactly(VALUES);
  }

  private static Comparator<Float> near(float step) {
    return (a, b) -> Math.abs(a - b) <= step ? 0 : Float.compare(a, b);
  }

  @Test
  void aMatrixOfZerosStaysOne() throws IOException {
    Stored stored = new Stored();
    new Quantizer(stored.model).product("w", new float[ROWS * COLUMNS], ROWS, COLUMNS);
    assertThat(stored.bytes("w_quantized")).containsOnly(0);
    assertThat(stored.again().floats("w_scale")).doesNotContain(0f);
  }

  @Test
  void theLargestOfAColumnIsTheLargestThatABytesHolds() throws IOException {
    Stored stored = new Stored();
    new Quantizer(stored.model).product("w", new float[] {1, -4, 0.5f, 2}, 2, 2);

    assertThat(stored.bytes("w_quantized")).containsExactly(127, -127, 64, 64);
    assertThat(stored.again().floats("w_scale")).containsExactly(1 / 127f, 4 / 127f);
  }

  @Test
  void zeroOfATableIsExactlyZero() throws IOException {
    Stored stored = new Stored();
    new Quantizer(stored.model).table("w", new float[] {-1, 0, 3, 0}, 2);
    int zero = Byte.toUnsignedInt(stored.bytes("w_zero_point")[0]);

    assertThat(Byte.toUnsignedInt(stored.bytes("w_quantized")[1])).isEqualTo(zero);
    assertThat(zero).isEqualTo(64);
    assertThat(stored.again().dims("w_quantized")).containsExactly(2, 2);
  }

  @Test
  void aTableOfPositiveNumbersBeginsAtZero() throws IOException {
    Stored stored = new Stored();
    new Quantizer(stored.model).table("w", new float[] {2, 51}, 1);

    assertThat(stored.bytes("w_zero_point")[0]).isZero();
    assertThat(stored.again().floats("w_scale")).containsExactly(0.2f);
    assertThat(stored.bytes("w_quantized")).containsExactly(10, (byte) 255);
  }

  @Test
  void productsWithAnInt8MatrixStayNear() throws IOException {
    Random random = new Random(3);
    float[] matrix = MadeNet.noise(random, 64 * 8, 1);
    float[] row = MadeNet.noise(random, 64, 1);
    Stored stored = new Stored();
    new Quantizer(stored.model).product("w", matrix, 64, 8);
    byte[] bytes = stored.bytes("w_quantized");
    float[] scales = stored.again().floats("w_scale");
    double length = 0;
    for (float r : row) {
      length += Math.abs(r);
    }
    for (int c = 0; c < 8; c++) {
      double exact = 0;
      double near = 0;
      for (int r = 0; r < 64; r++) {
        exact += (double) row[r] * matrix[r * 8 + c];
        near += (double) row[r] * bytes[r * 8 + c] * scales[c];
      }
      assertThat(near).isCloseTo(exact, within(length * scales[c] / 2));
    }
  }

  private static final class Stored {
    private final OnnxModel model =
        new MadeModel()
            .floats("w_quantized", 0)
            .floats("w_scale", 0)
            .floats("w_zero_point", 0)
            .load();

    Stored() throws IOException {}

    OnnxModel again() throws IOException {
      return MadeModel.load(model.bytes());
    }

    byte[] bytes(String name) throws IOException {
      return MadeModel.raw(model.bytes(), name);
    }
  }
}
