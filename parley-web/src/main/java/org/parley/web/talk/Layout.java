package org.parley.web.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Where moves stand on the axis. */
interface Layout {
  /** Where a move stands; {@code bar} is the part of a day within which it was made. */
  record Spot(Placed move, double x, Optional<Timeline.Bar> bar) {}

  /** The moves in the order of the axis; the bars are at height 0. */
  List<Spot> spots(List<Placed> moves);

  List<Timeline.Tick> ticks();

  /** The day of the axis, where it names hours. */
  String day();

  /** Where the moves end whose hour is not told. */
  double strip();

  /** Where a day is, where the axis names days. */
  double day(LocalDate day);

  /** A stretch of the drawing that stands for a window. */
  record Axis(Window window, double left, double right) {
    double x(LocalDateTime at) {
      double part = Duration.between(window.from(), at).toMinutes();
      return round(left + (right - left) * part / window.minutes());
    }
  }

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
