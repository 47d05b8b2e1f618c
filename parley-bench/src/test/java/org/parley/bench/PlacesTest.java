package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Span;

class PlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"yes.\"|yes",
        "“no, no”;|no,no",
        "Mr. Lund's|Mr.Lund's",
        "...|",
        "(so)|(so)",
        "- so -|-so-"
      })
  void marksAroundTheWordsDoNotCountAndThoseWithinDo(String text, String counted) {
    assertThat(told(text)).isEqualTo(counted == null ? "" : counted);
  }

  @Test
  void blanksOfAllKindsDoNotCount() {
    assertThat(told("a b\tc\nd\u00a0e\u2003f\u0085g")).isEqualTo("abcdefg");
  }

  @Test
  void marksAreLeftOutAtTheEndsOfAllPiecesTogether() {
    String text = "\"yes,\" he said, \"no.\"";
    BitSet places = Places.of(text, List.of(new Span(0, 6), new Span(16, 21)));

    assertThat(told(text, places)).isEqualTo("yes,\"\"no");
  }

  @Test
  void aSpanBeyondTheTextEndsWithIt() {
    assertThat(Places.of("abc", List.of(new Span(1, 9))).cardinality()).isEqualTo(2);
  }

  @Test
  void halfOfTheLongerIsShared() {
    assertThat(Places.half(bits(0, 4), bits(2, 6))).isTrue();
    assertThat(Places.half(bits(0, 4), bits(3, 7))).isFalse();
    assertThat(Places.half(bits(0, 2), bits(0, 5))).isFalse();
    assertThat(Places.half(bits(0, 2), bits(0, 4))).isTrue();
  }

  @Test
  void nothingIsHalfOfNothing() {
    assertThat(Places.half(new BitSet(), new BitSet())).isFalse();
    assertThat(Places.half(bits(0, 1), new BitSet())).isFalse();
    assertThat(Places.half(new BitSet(), bits(0, 1))).isFalse();
  }

  @Test
  void whatIsSharedIsTheSameBothWaysAndChangesNeither() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      BitSet a = BitSet.valueOf(new long[] {random.nextLong()});
      BitSet b = BitSet.valueOf(new long[] {random.nextLong()});
      BitSet before = (BitSet) a.clone();

      assertThat(Places.shared(a, b)).isEqualTo(Places.shared(b, a));
      assertThat(Places.shared(a, b)).isEqualTo((int) a.stream().filter(b::get).count());
      assertThat(a).isEqualTo(before);
    }
  }

  private static BitSet bits(int from, int to) {
    BitSet bits = new BitSet();
    bits.set(from, to);
    return bits;
  }

  private static String told(String text) {
    return told(text, Places.of(text, List.of(new Span(0, text.length()))));
  }

  private static String told(String text, BitSet places) {
    StringBuilder told = new StringBuilder();
    places.stream().forEach(at -> told.append(text.charAt(at)));
    return told.toString();
  }
}
