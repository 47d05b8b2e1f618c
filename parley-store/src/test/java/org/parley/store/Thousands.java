package org.parley.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.parley.model.ReportId;

/**
 * A benchmark, no test: fills a store with many reports, made from those of another store by other
 * days and names, and times what pages ask of it. Arguments: the store to take readings from, the
 * store to fill, how many reports, and {@code fold} to put them together and time that too.
 */
final class Thousands {
  private static final int ROUNDS = 60;

  private Thousands() {}

  public static void main(String[] args) {
    try (Store from = Store.open(Path.of(args[0]));
        Store into = Store.open(Path.of(args[1]))) {
      fill(from, into, Integer.parseInt(args[2]), args.length > 3 && args[3].equals("fold"));
      time(into);
    }
  }

  private static void fill(Store from, Store into, int reports, boolean fold) {
    MadeReports made = new MadeReports(from);
    int there = into.reports().size();
    long begun = System.nanoTime();
    try (StoreWriter writer = into.write("bench", List.of("made"))) {
      for (int n = there; n < reports; n++) {
        made.add(writer, n);
        if ((n + 1) % 1000 == 0) {
          say("%d reports, %.1f ms each", n + 1, millis(begun) / (n + 1 - there));
        }
      }
      if (fold) {
        long folding = System.nanoTime();
        writer.fold();
        say("put together in %.1f s", millis(folding) / 1000);
      }
    }
  }

  private static void time(Store store) {
    long begun = System.nanoTime();
    long statements = store.search().count(Filter.of(RecordKind.STATEMENTS));
    say("index read in %.0f ms; %d statements", millis(begun), statements);
    Random random = new Random(7);
    for (RecordKind kind : List.of(RecordKind.STATEMENTS, RecordKind.EVENTS)) {
      Filter all = Filter.of(kind);
      Map<Facet, List<FacetCount>> counts = store.search().counts(all, 50);
      Facet actor = kind == RecordKind.EVENTS ? Facet.SOURCE : Facet.SPEAKER;
      String most = counts.get(actor).get(0).value();
      String outlet = counts.get(Facet.OUTLET).get(0).value();
      measure(kind, "all", () -> all, store);
      measure(kind, "commonest actor", () -> all.with(actor, most), store);
      measure(kind, "commonest outlet", () -> all.with(Facet.OUTLET, outlet), store);
      measure(
          kind,
          "outlet, party and 60 days",
          () ->
              all.with(Facet.OUTLET, outlet)
                  .with(Facet.PARTY, "RUS")
                  .from(LocalDate.of(2022, 3, 1).plusDays(random.nextInt(800)))
                  .to(LocalDate.of(2022, 5, 1).plusDays(random.nextInt(800))),
          store);
      measure(kind, "a common word", () -> all.matching("talks"), store);
      measure(kind, "a phrase", () -> all.matching("\"ready for talks\""), store);
      measure(kind, "a beginning", () -> all.matching("negot*"), store);
    }
    List<ReportId> ids = store.reports();
    timed("one report", () -> store.report(ids.get(random.nextInt(ids.size()))));
  }

  private static void measure(RecordKind kind, String what, Supplier<Filter> filter, Store store) {
    String name = kind.slug() + ", " + what;
    timed(
        name + ": page",
        () -> store.search().page(filter.get(), Order.NEWEST, Optional.empty(), 50));
    timed(name + ": counts", () -> store.search().counts(filter.get(), 30));
    timed(name + ": histogram", () -> store.search().histogram(filter.get(), Bin.DAY));
  }

  private static void timed(String what, Runnable work) {
    double[] took = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      work.run();
      took[i] = millis(begun);
    }
    double first = took[0];
    java.util.Arrays.sort(took);
    say(
        "%-55s median %6.1f ms, worst of %d %6.1f ms, first %6.1f ms",
        what, took[ROUNDS / 2], ROUNDS, took[ROUNDS - 1], first);
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
