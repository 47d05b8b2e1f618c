package org.parley.web;

import java.util.Optional;
import org.parley.bound.TimeLimit;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;
import org.parley.web.access.ExposurePolicy;
import org.parley.web.access.Fetcher;
import org.parley.web.access.Limits;
import org.parley.web.add.DeskReader;
import org.parley.web.desk.Desk;

/** The desk as the command puts it together, without grammar: loads at once. */
public final class PlainDesk {
  private PlainDesk() {}

  public static WebApp of(Store store) {
    return of(store, Optional.empty());
  }

  /** One that asks nobody to wait, however much it is asked. */
  static WebApp unhurried(Store store) {
    Limits usual = Limits.usual();
    return of(
        store,
        Optional.empty(),
        new Limits(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            usual.body(),
            usual.upload(),
            usual.query(),
            usual.session(),
            usual.sessions(),
            usual.clients()));
  }

  public static WebApp of(Store store, Optional<Fetcher> fetcher) {
    return of(store, fetcher, Limits.usual());
  }

  private static WebApp of(Store store, Optional<Fetcher> fetcher, Limits limits) {
    ExposurePolicy exposure = ExposurePolicy.of(store, "desk.parley", "127.0.0.1", false);
    DeskReader reader = new DeskReader(store, PlainAnnotator::new, "0-test", TimeLimit.DEFAULT);
    return Desk.of(store, reader, exposure, fetcher, "0-test", limits);
  }
}
