package org.parley.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What speaks for an element of a page as the one that holds the story. */
final class StoryCandidate {
  private double own;
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
  double score(boolean live) {
    DoubleStream scores = rivals.values().stream().mapToDouble(Double::doubleValue);
    return own + (live ? scores.filter(s -> s > 0).sum() : scores.max().orElse(0));
  }
}
