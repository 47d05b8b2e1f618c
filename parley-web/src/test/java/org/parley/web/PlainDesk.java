package org.parley.web;

import java.util.Optional;
import org.parley.bound.TimeLimit;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;
import org.parley.web.access.ExposurePolicy;
import org.parley.web.access.Fetcher;
import org.parley.web.add.DeskReader;
import org.parley.web.desk.Desk;

/** The desk as the command puts it together, without grammar: loads at once. */
public final class PlainDesk {
  private PlainDesk() {}

  public static WebApp of(Store store) {
    return of(store, Optional.empty());
  }

  public static WebApp of(Store store, Optional<Fetcher> fetcher) {
    ExposurePolicy exposure = ExposurePolicy.of(store, "desk.parley", "127.0.0.1", false);
    DeskReader reader = new DeskReader(store, PlainAnnotator::new, "0-test", TimeLimit.DEFAULT);
    return Desk.of(store, reader, exposure, fetcher, "0-test");
  }
}
