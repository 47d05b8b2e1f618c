package org.parley.encoder;

import java.util.List;
import java.util.OptionalInt;

/** Tells which other trigger of a window one refers to: the same deed, or what it answers. */
final class TriggerLinks {
  private static final int WIDTH = 128;

  private final Layer from;
  private final Layer to;
  private final Layer none;
  private final float[] distance;
  private final boolean earlierOnly;

  /**
   * @param name {@code same} or {@code answers}
   */
  TriggerLinks(Heads heads, String name, boolean earlierOnly) {
    this.from = Layer.plain(heads, name + ".from", WIDTH);
    this.to = Layer.plain(heads, name + ".to", WIDTH);
    this.none = Layer.plain(heads, name + ".none", 1);
    this.distance = heads.get(name + ".distance");
    this.earlierOnly = earlierOnly;
  }

  /** For each trigger the index of the likeliest other one; empty where none is likelier. */
  OptionalInt[] of(Window window, List<Trigger> triggers, float[][] rows) {
    float[][] keys = project(to, triggers, rows);
    float[][] queries = project(from, triggers, rows);
    OptionalInt[] links = new OptionalInt[triggers.size()];
    for (int t = 0; t < links.length; t++) {
      float best = none.of(queries[t])[0];
      links[t] = OptionalInt.empty();
      for (int other = 0; other < (earlierOnly ? t : links.length); other++) {
        float score = score(window, triggers.get(t), triggers.get(other), queries[t], keys[other]);
        if (other != t && score > best) {
          best = score;
          links[t] = OptionalInt.of(other);
        }
      }
    }
    return links;
  }

  private float score(Window window, Trigger a, Trigger b, float[] query, float[] key) {
    float sum = 0;
    for (int i = 0; i < WIDTH; i++) {
      sum += query[i] * key[i];
    }
    return sum / (float) Math.sqrt(WIDTH)
        + distance[Distance.of(window, a.from(), a.to(), b.from(), b.to())];
  }

  private static float[][] project(Layer layer, List<Trigger> triggers, float[][] rows) {
    return triggers.stream()
        .map(t -> layer.of(rows[t.from()], rows[t.to()]))
        .toArray(float[][]::new);
  }
}
