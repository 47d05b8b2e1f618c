package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordWeightsTest {
  private final List<DeedTelling> heard = new ArrayList<>();
  private final DeedNumbers numbers = new DeedNumbers();

  @Test
  void aWordThatFewReportsHaveWeighsMore() {
    hear("a", "border dam");
    hear("b", "border bridge");
    assertThat(weight("dam")).isEqualTo(weight("bridge")).isGreaterThan(weight("border"));
  }

  @Test
  void theReportsCountAndNotTheirPassages() {
    hear("a", "border");
    hear("a", "border");
    hear("b", "dam");
    assertThat(weight("border")).isEqualTo(weight("dam"));
  }

  @Test
  void inFewReportsNoWordIsCommon() {
    hear("a", "border");
    hear("b", "border");
    assertThat(weight("border")).isGreaterThan(2);
  }

  @Test
  void aWordOfAllReportsStillWeighsSomething() {
    for (int report = 0; report < 2_000; report++) {
      hear("r" + report, "border");
    }
    assertThat(weight("border")).isPositive().isLessThan(0.1);
  }

  @Test
  void whatBothHaveWeighsWhatItsWordsDo() {
    hear("a", "border dam flood");
    hear("b", "border dam bridge");
    int[] a = numbers(List.of("border", "dam", "flood"));
    int[] b = numbers(List.of("border", "dam", "bridge"));
    WordWeights weights = WordWeights.of(heard, numbers);
    assertThat(weights.shared(a, b)).isEqualTo(weights.of(numbers(List.of("border", "dam"))));
    assertThat(weights.shared(a, new int[0])).isZero();
    assertThat(weights.shared(a, a)).isEqualTo(weights.of(a));
  }

  private void hear(String report, String words) {
    heard.add(Passage.in(report).saying(words).telling());
  }

  private int[] numbers(List<String> words) {
    return numbers.of(words);
  }

  private double weight(String word) {
    return WordWeights.of(heard, numbers).of(numbers.of(word));
  }
}
