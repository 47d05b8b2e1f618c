package org.parley.web.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.io.words.Days;

/** The moves of one day stand side by side in their order, as far as its breadth allows. */
record ByDays(Layout.Axis axis) implements Layout {
  private static final int MOST_TICKS = 10;
  private static final int DAY = 24 * 60;

  @Override
  public List<Spot> spots(List<Placed> moves) {
    Map<LocalDate, List<Placed>> byDay = new TreeMap<>();
    moves.forEach(m -> byDay.computeIfAbsent(m.day().get(), d -> new ArrayList<>()).add(m));
    List<Spot> spots = new ArrayList<>();
    byDay.forEach(
        (day, of) -> {
          for (int i = 0; i < of.size(); i++) {
            spots.add(new Spot(of.get(i), x(day, (i + 1.0) / (of.size() + 1)), Optional.empty()));
          }
        });
    return spots;
  }

  private double x(LocalDate day, double part) {
    return axis.x(day.atStartOfDay().plusMinutes(Math.round(DAY * part)));
  }

  @Override
  public List<Timeline.Tick> ticks() {
    Window window = axis.window();
    int step = Math.max(1, (window.days() + MOST_TICKS - 1) / MOST_TICKS);
    List<Timeline.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < window.days(); i += step) {
      LocalDate day = window.first().plusDays(i);
      ticks.add(new Timeline.Tick(Days.text(day), x(day, 0)));
    }
    return ticks;
  }

  @Override
  public String day() {
    return "";
  }

  @Override
  public double strip() {
    return -1;
  }

  @Override
  public double day(LocalDate day) {
    return x(day, 0.5);
  }
}
