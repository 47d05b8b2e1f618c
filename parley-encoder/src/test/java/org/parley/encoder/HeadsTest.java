package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadsTest {
  @Test
  void whatIsWrittenIsRead() throws IOException {
    Heads heads = new Heads(Map.of("tag.bias", new float[] {1.5f, -2f}));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    heads.write(out);
    Heads read = Heads.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.get("tag.bias")).containsExactly(1.5f, -2f);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> new Heads(Map.of()).get("crf.end")).hasMessageContaining("crf.end");
  }

  @Test
  void whateverNumbersAreWrittenAreReadInTheirOrder() throws IOException {
    Random random = new Random(1);
    Map<String, float[]> weights = new LinkedHashMap<>();
    weights.put("none", new float[0]);
    for (int i = 0; i < 20; i++) {
      weights.put("name é " + random.nextInt(), Made.noise(random, random.nextInt(2000)));
    }
    weights.put("odd", new float[] {Float.NaN, Float.NEGATIVE_INFINITY, -0f, Float.MIN_VALUE});
    Heads read = Heads.read(new ByteArrayInputStream(written(weights)));

    assertThat(read.weights().keySet()).containsExactlyElementsOf(weights.keySet());
    weights.forEach((name, values) -> assertThat(read.get(name)).isEqualTo(values));
  }

  @Test
  void aFileThatIsCutOffIsNotRead() throws IOException {
    byte[] whole = written(Map.of("tag.bias", new float[] {1, 2}));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);

      assertThatExceptionOfType(EOFException.class)
          .isThrownBy(() -> Heads.read(new ByteArrayInputStream(cut)));
    }
  }

  @Test
  void theFileIsBigEndianWithNamesAndLengths() throws IOException {
    assertThat(written(Map.of("ab", new float[] {1})))
        .containsExactly(0, 0, 0, 1, 0, 2, 'a', 'b', 0, 0, 0, 1, 0x3f, 0x80, 0, 0);
  }

  @Test
  void whatIsThereIsKnownToBeThere() {
    Heads heads = new Heads(Map.of("tag.bias", new float[0]));

    assertThat(heads.has("tag.bias")).isTrue();
    assertThat(heads.has("tag.weight")).isFalse();
  }

  @Test
  void aModelThatIsNoneIsSaidSo() {
    assertThatExceptionOfType(EncoderException.class)
        .isThrownBy(() -> new Encoder(new byte[] {1, 2, 3}))
        .withMessageContaining("cannot be loaded");
  }

  private static byte[] written(Map<String, float[]> weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Heads(weights).write(out);
    return out.toByteArray();
  }
}
