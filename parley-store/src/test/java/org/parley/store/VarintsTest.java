package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VarintsTest {
  @Test
  void numbersComeBackInTheirOrder() {
    int[] numbers = {0, 1, 127, 128, 129, 16_383, 16_384, 2_097_151, 2_097_152, Integer.MAX_VALUE};
    assertThat(read(Varints.pack(numbers)))
        .containsExactly(
            0, 1, 127, 128, 129, 16_383, 16_384, 2_097_151, 2_097_152, Integer.MAX_VALUE);
  }

  @Test
  void sevenBitsGoIntoAByteTheLowestFirst() {
    assertThat(Varints.pack(new int[] {127})).containsExactly(0x7f);
    assertThat(Varints.pack(new int[] {128})).containsExactly(0x80, 0x01);
    assertThat(Varints.pack(new int[] {300, 5})).containsExactly(0xac, 0x02, 0x05);
    assertThat(Varints.pack(new int[0])).isEmpty();
  }

  @Test
  void aStretchIsReadAlone() {
    byte[] packed = Varints.pack(new int[] {1, 300, 2, 400});
    List<Integer> some = new ArrayList<>();
    Varints.each(packed, 1, 4, some::add);
    assertThat(some).containsExactly(300, 2);
  }

  private static List<Integer> read(byte[] packed) {
    List<Integer> all = new ArrayList<>();
    Varints.each(packed, all::add);
    return all;
  }
}
