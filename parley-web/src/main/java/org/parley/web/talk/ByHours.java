package org.parley.web.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.io.words.Days;

/**
 * Moves stand at the hour that is told, those of a part of a day in the middle of it; those of the
 * day whose hour is not told stand apart, before the axis, in their order.
 */
final class ByHours implements Layout {
  private static final List<Integer> TICKS = List.of(5, 10, 15, 30, 60, 120, 180, 240, 360);
  private static final int MOST_TICKS = 8;
  private static final int EACH = 40;
  private static final int LEAST_STRIP = 110;
  private static final int MOST_STRIP = 430;

  private final Axis axis;
  private final double left;
  private final double strip;

  /** An axis between {@code whole}'s ends that leaves room for {@code apart} moves. */
  ByHours(Axis whole, long apart) {
    this.left = whole.left();
    double room = Math.min(MOST_STRIP, Math.max(LEAST_STRIP, EACH * (apart + 1)));
    this.strip = apart == 0 ? -1 : left + room;
    this.axis = new Axis(whole.window(), apart == 0 ? left : strip, whole.right());
  }

  @Override
  public List<Spot> spots(List<Placed> moves) {
    List<Placed> apart = moves.stream().filter(m -> m.hours().isEmpty()).toList();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      double x = left + (strip - left) * (i + 1) / (apart.size() + 1);
      spots.add(new Spot(apart.get(i), Layout.round(x), Optional.empty()));
    }
    moves.stream()
        .flatMap(m -> m.hours().map(h -> spot(m, h)).stream())
        .sorted(Comparator.comparingDouble(Spot::x))
        .forEach(spots::add);
    return spots;
  }

  private Spot spot(Placed move, Placed.Hours hours) {
    double from = axis.x(latest(hours.from(), axis.window().from()));
    double to = axis.x(earliest(hours.to(), axis.window().to()));
    Optional<Timeline.Bar> bar =
        hours.isPoint()
            ? Optional.empty()
            : Optional.of(new Timeline.Bar(from, Layout.round(to - from), 0));
    return new Spot(move, Layout.round((from + to) / 2), bar);
  }

  private static LocalDateTime latest(LocalDateTime a, LocalDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDateTime earliest(LocalDateTime a, LocalDateTime b) {
    return a.isBefore(b) ? a : b;
  }

  @Override
  public List<Timeline.Tick> ticks() {
    Window window = axis.window();
    int step =
        TICKS.stream()
            .filter(t -> window.minutes() <= (long) t * MOST_TICKS)
            .findFirst()
            .orElse(360);
    List<Timeline.Tick> ticks = new ArrayList<>();
    Duration into = Duration.between(window.first().atStartOfDay(), window.from());
    long first = (into.toMinutes() + step - 1) / step * step;
    LocalDateTime at = window.first().atStartOfDay().plusMinutes(first);
    for (; at.isBefore(window.to()); at = at.plusMinutes(step)) {
      ticks.add(new Timeline.Tick(at.toLocalTime().toString(), axis.x(at)));
    }
    return ticks;
  }

  @Override
  public String day() {
    return Days.between(axis.window().first(), axis.window().last());
  }

  @Override
  public double strip() {
    return strip;
  }

  @Override
  public double day(LocalDate day) {
    return -1;
  }
}
