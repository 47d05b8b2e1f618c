package org.parley.web.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Points on a ring, each with the place of its name; no two names of a side lie over each other.
 */
final class Ring {
  static final int WIDTH = 900;

  private static final double MIDDLE_X = WIDTH / 2.0;
  private static final double RADIUS = 230;

  /** How far names stand apart, from line to line. */
  private static final double GAP = 18;

  /** How far a name stands from its point. */
  private static final double ASIDE = 14;

  private static final double MARGIN = 22;

  private final int size;
  private final double[] names;
  private final double middleY;
  private final double height;

  Ring(int size) {
    this.size = size;
    this.names = new double[size];
    double low = -RADIUS;
    double high = RADIUS;
    for (List<Integer> side : List.of(side(true), side(false))) {
      spread(side);
      for (int i : side) {
        low = Math.min(low, names[i]);
        high = Math.max(high, names[i]);
      }
    }
    this.middleY = MARGIN - low;
    this.height = high - low + 2 * MARGIN;
  }

  /** The points of one side from top to bottom. */
  private List<Integer> side(boolean right) {
    List<Integer> side = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (isRight(i) == right) {
        side.add(i);
      }
    }
    side.sort(Comparator.comparingDouble(i -> Math.sin(angle(i))));
    return side;
  }

  /** Names begin at the heights of their points and give way from the middle outwards. */
  private void spread(List<Integer> side) {
    List<Integer> down = side.stream().filter(i -> Math.sin(angle(i)) >= 0).toList();
    List<Integer> up = new ArrayList<>(side.stream().filter(i -> Math.sin(angle(i)) < 0).toList());
    Collections.reverse(up);
    spread(down, 1, -2 * RADIUS);
    spread(up, -1, down.isEmpty() ? 2 * RADIUS : names[down.get(0)]);
  }

  private void spread(List<Integer> half, int way, double before) {
    double last = before;
    for (int i : half) {
      double own = (RADIUS + ASIDE / 2) * Math.sin(angle(i));
      last = way > 0 ? Math.max(own, last + GAP) : Math.min(own, last - GAP);
      names[i] = last;
    }
  }

  private double angle(int i) {
    return 2 * Math.PI * (i + 0.5) / size - Math.PI / 2;
  }

  private boolean isRight(int i) {
    return Math.cos(angle(i)) >= 0;
  }

  double middleX() {
    return MIDDLE_X;
  }

  double middleY() {
    return middleY;
  }

  int height() {
    return (int) Math.ceil(height);
  }

  /** A point, nearer to the middle by {@code less}. */
  double x(int i, double less) {
    return MIDDLE_X + (RADIUS - less) * Math.cos(angle(i));
  }

  double y(int i, double less) {
    return middleY + (RADIUS - less) * Math.sin(angle(i));
  }

  double nameX(int i) {
    return x(i, 0) + (isRight(i) ? ASIDE : -ASIDE);
  }

  double nameY(int i) {
    return middleY + names[i] + 4;
  }

  /** On which side of its place a name is written, as SVG has it. */
  String anchor(int i) {
    return isRight(i) ? "start" : "end";
  }
}
