package org.parley.io.page;

import java.util.HashMap;
import java.util.Map;

/** Where on the page the passages of a key stand, once the reports' texts are laid out. */
final class Anchors {
  private final Map<String, String> first = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String key, String anchor) {
    first.putIfAbsent(key, anchor);
    counts.merge(key, 1, Integer::sum);
  }

  Link link(String key) {
    return new Link(key, first.getOrDefault(key, key), counts.getOrDefault(key, 0));
  }
}
