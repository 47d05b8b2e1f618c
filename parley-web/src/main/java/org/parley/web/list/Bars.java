package org.parley.web.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.io.words.Days;
import org.parley.store.Bin;
import org.parley.store.BinCount;
import org.parley.store.Filter;
import org.parley.store.Store;
import org.parley.web.Query;

/**
 * A histogram by day, month or year, as few as fit; a bar is a link to its days.
 *
 * @param ticks days that the axis names, from its left end to its right one, equally far apart
 * @param most the height of the axis
 */
public record Bars(List<Bar> bars, List<String> ticks, long most) {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 56;

  private static final int MOST_BARS = 160;
  private static final double MOST_WIDTH = 24;

  /** As many days the axis names where there are more. */
  private static final int TICKS = 3;

  /** A bar with its place in the drawing. */
  public record Bar(
      double x, double y, double width, double height, String label, String address) {}

  public Bars {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
  }

  /** Whether there is anything to compare. */
  public boolean shown() {
    return bars.size() > 1;
  }

  /** The bars of a list, by the narrowest bin that fits. */
  public static Bars of(Store store, Query query, String path) {
    Bin bin = Bin.DAY;
    List<BinCount> counts = store.search().histogram(query.filter(), bin);
    while (span(counts, bin) > MOST_BARS && bin != Bin.YEAR) {
      bin = Bin.values()[bin.ordinal() + 1];
      counts = store.search().histogram(query.filter(), bin);
    }
    List<BinCount> shown = counts.subList(Math.max(0, counts.size() - MOST_BARS), counts.size());
    return shown.isEmpty() ? new Bars(List.of(), List.of(), 0) : draw(shown, bin, query, path);
  }

  private static long span(List<BinCount> counts, Bin bin) {
    return counts.isEmpty() ? 0 : 1 + place(counts.get(counts.size() - 1), counts.get(0), bin);
  }

  private static long place(BinCount of, BinCount first, Bin bin) {
    return switch (bin) {
      case DAY -> of.start().toEpochDay() - first.start().toEpochDay();
      case MONTH -> java.time.temporal.ChronoUnit.MONTHS.between(first.start(), of.start());
      case YEAR -> of.start().getYear() - first.start().getYear();
    };
  }

  private static Bars draw(List<BinCount> counts, Bin bin, Query query, String path) {
    BinCount first = counts.get(0);
    long slots = span(counts, bin);
    double step = (double) WIDTH / slots;
    double width = Math.min(MOST_WIDTH, Math.max(1, step - 1));
    long most = counts.stream().mapToLong(BinCount::count).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (BinCount c : counts) {
      LocalDate last = last(c.start(), bin);
      double height = Math.max(2, (HEIGHT - 4.0) * c.count() / most);
      Filter days = query.filter().from(c.start()).to(last);
      bars.add(
          new Bar(
              round((place(c, first, bin) + 0.5) * step - width / 2),
              round(HEIGHT - height),
              round(width),
              round(height),
              Days.between(c.start(), last) + ": " + c.count(),
              query.with(days).address(path).text()));
    }
    return new Bars(bars, ticks(first.start(), slots, bin), most);
  }

  private static List<String> ticks(LocalDate first, long slots, Bin bin) {
    long ticks = Math.min(TICKS, slots);
    List<String> days = new ArrayList<>();
    for (long i = 0; i < ticks; i++) {
      long slot = ticks == 1 ? 0 : i * (slots - 1) / (ticks - 1);
      days.add(name(first, slot, bin));
    }
    return days;
  }

  private static String name(LocalDate first, long slot, Bin bin) {
    return switch (bin) {
      case DAY -> Days.text(first.plusDays(slot));
      case MONTH -> Days.month(first.plusMonths(slot));
      case YEAR -> String.valueOf(first.plusYears(slot).getYear());
    };
  }

  private static LocalDate last(LocalDate start, Bin bin) {
    return switch (bin) {
      case DAY -> start;
      case MONTH -> start.plusMonths(1).minusDays(1);
      case YEAR -> start.plusYears(1).minusDays(1);
    };
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
