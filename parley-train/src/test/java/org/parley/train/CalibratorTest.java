package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.language.Attribution;
import org.parley.language.Marker;
import org.parley.language.Marks;
import org.parley.model.Span;

/** Made texts in which it is known how often a certainty is right. */
class CalibratorTest {
  private static final Span SOURCE = new Span(0, 4);
  private static final Span CONTENT = new Span(10, 24);
  private static final String TEXT = "Lund said ships may sail.";

  @Test
  void certaintyBecomesTheShareThatIsRight() {
    float[] fitted = Calibrator.fit(sureBy("0.9", "0.6"), texts("0.9", 7, 10, "0.6", 4, 10));
    assertThat(share(fitted, 0.9)).isCloseTo(0.7, within(0.01));
    assertThat(share(fitted, 0.6)).isCloseTo(0.4, within(0.01));
  }

  @Test
  void anotherSourceIsNotRight() {
    Polnear.Text text =
        new Polnear.Text(
            "made",
            "0.9\n" + TEXT,
            List.of(new Polnear.Marked(List.of(new Span(20, 23)), List.of(), List.of(CONTENT))));
    float[] fitted = Calibrator.fit(sureBy("0.9"), List.of(text));
    assertThat(share(fitted, 0.9)).isLessThan(0.05);
  }

  /** Says of each text that the words of its first line are how sure it is. */
  private static Marker sureBy(String... sure) {
    return (text, paragraphs) -> {
      double how = Double.parseDouble(text.substring(0, text.indexOf('\n')));
      assertThat(List.of(sure)).contains(String.valueOf(how));
      Attribution one =
          new Attribution(Optional.of(SOURCE), Optional.empty(), List.of(CONTENT), how);
      return new Marks(List.of(one), List.of());
    };
  }

  private static List<Polnear.Text> texts(
      String sure, int right, int of, String less, int lessRight, int ofLess) {
    return IntStream.range(0, of + ofLess)
        .mapToObj(i -> i < of ? text(sure, i < right) : text(less, i - of < lessRight))
        .toList();
  }

  private static Polnear.Text text(String sure, boolean right) {
    Polnear.Marked marked = new Polnear.Marked(List.of(SOURCE), List.of(), List.of(CONTENT));
    return new Polnear.Text("made", sure + "\n" + TEXT, right ? List.of(marked) : List.of());
  }

  private static double share(float[] fitted, double sure) {
    return 1 / (1 + Math.exp(-(fitted[0] * Math.log(sure / (1 - sure)) + fitted[1])));
  }
}
