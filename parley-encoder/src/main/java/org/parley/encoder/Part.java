package org.parley.encoder;

import java.util.ArrayList;
import java.util.List;

/** Words {@code from} to {@code to}, both in, of a window that play one role. */
public record Part(Role role, int from, int to) {
  /** The parts that a row of tags marks, in order. */
  public static List<Part> of(int[] tags) {
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < tags.length; at++) {
      if (tags[at] == 0) {
        continue;
      }
      Role role = Role.of(tags[at]);
      int to = at;
      while (to + 1 < tags.length && tags[to + 1] == role.inside()) {
        to++;
      }
      parts.add(new Part(role, at, to));
      at = to;
    }
    return parts;
  }
}
