package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 513, 100_000})
  void bytesComeBackAsTheyWere(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    assertThat(Gzip.unpack(Gzip.pack(bytes))).isEqualTo(bytes);
  }

  @Test
  void whatRepeatsItselfTakesLittleRoom() {
    assertThat(Gzip.pack(new byte[100_000])).hasSizeLessThan(1_000);
  }

  @Test
  void bytesThatWereCutOffOrChangedAreNoticed() {
    byte[] packed = Gzip.pack(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    byte[] shorter = Arrays.copyOf(packed, packed.length - 1);
    byte[] other = packed.clone();
    other[packed.length - 8] ^= 1;
    assertThatThrownBy(() -> Gzip.unpack(shorter)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> Gzip.unpack(other)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> Gzip.unpack(new byte[0])).isInstanceOf(StoreException.class);
  }
}
