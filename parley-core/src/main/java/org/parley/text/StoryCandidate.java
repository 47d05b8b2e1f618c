package org.parley.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What speaks for an element of a page as the one that holds the story. */
final class StoryCandidate {
  private double own;
  private double score = Double.NaN;
  private final Map<Element, Double> rivals = new IdentityHashMap<>();

  /**
   * Counts a block.
   *
   * @param rival the outermost article or cell of a layout within the element that has the block
   */
  void add(@Nullable Element rival, double value) {
    if (rival == null) {
      own += value;
    } else {
      rivals.merge(rival, value, Double::sum);
    }
  }

  /**
   * Running text less all else.
   *
   * @param live whether the articles are the posts of one live blog; else they are different
   *     stories, of which one counts
   */
  double score(boolean live, Map<Element, StoryCandidate> candidates) {
    if (Double.isNaN(score)) {
      DoubleStream scores =
          rivals.entrySet().stream()
              .mapToDouble(r -> Math.min(r.getValue(), score(r.getKey(), live, candidates)));
      score = own + (live ? scores.filter(s -> s > 0).sum() : scores.max().orElse(0));
    }
    return score;
  }

  private static double score(
      Element rival, boolean live, Map<Element, StoryCandidate> candidates) {
    return Objects.requireNonNull(candidates.get(rival)).score(live, candidates);
  }
}
