package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sums are those that plain loops make, to the last bit. */
class VectorSumsTest {
  private static final int SIZE = 83;
  private final Random random = new Random(7);

  @Test
  void productsOfFloatsAreRoundedAsOnesOfFloats() {
    for (int round = 0; round < 20_000; round++) {
      float x = number();
      float y = number();
      float[] a = numbers(x);
      float[] b = numbers(y);
      double[] expected = row(SIZE);
      double[] sum = expected.clone();
      for (int i = 0; i < SIZE; i++) {
        expected[i] += a[i] * x;
        expected[i] += b[i] * y;
      }
      VectorSums.addRounded(sum, ParserModel.doubles(a), x, ParserModel.doubles(b), y);
      assertThat(sum).isEqualTo(expected);
    }
  }

  @Test
  void productsAreAddedInTheirOrder() {
    double[][] rows = rows(12);
    double[] factors = row(12);
    double[] expected = row(SIZE);
    double[] sum = expected.clone();
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < SIZE; i++) {
        expected[i] += factors[r] * rows[r][i];
      }
    }
    VectorSums.addProducts(sum, rows, factors);
    assertThat(sum).isEqualTo(expected);
  }

  @Test
  void rowsAreAddedInTheirOrder() {
    double[][] rows = rows(48);
    double[] expected = row(SIZE);
    double[] sum = expected.clone();
    for (double[] row : rows) {
      for (int i = 0; i < SIZE; i++) {
        expected[i] += row[i];
      }
    }
    VectorSums.addAll(sum, rows);
    assertThat(sum).isEqualTo(expected);
  }

  private float number() {
    return (float) (random.nextGaussian() * Math.pow(10, -random.nextInt(6)));
  }

  private float[] numbers(float factor) {
    float[] numbers = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      numbers[i] = i % 3 == 0 ? halfway(factor) : number();
    }
    return numbers;
  }

  /** A short number, whose product with another often lies halfway between two floats. */
  private float halfway(float factor) {
    int odd = 2 * random.nextInt(8) + 1;
    return Float.floatToRawIntBits(factor) % 2 == 0 ? number() : odd * (1f / 16);
  }

  private double[][] rows(int count) {
    double[][] rows = new double[count][];
    for (int r = 0; r < count; r++) {
      rows[r] = row(SIZE);
    }
    return rows;
  }

  private double[] row(int size) {
    return random.doubles(size, -1, 1).toArray();
  }
}
