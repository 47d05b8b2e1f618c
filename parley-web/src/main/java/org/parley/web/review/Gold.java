package org.parley.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.store.Correction;
import org.parley.store.Store;
import org.parley.store.Verdict;
import org.parley.web.api.ApiJson;
import tools.jackson.databind.util.RawValue;

/**
 * A verdict as a line of gold.
 *
 * @param gold the record as it should be: as read where it was accepted, null where it was rejected
 */
public record Gold(
    long verdictNumber,
    String kind,
    String id,
    String verdict,
    Optional<RawValue> gold,
    RawValue asRead,
    String note,
    String reviewer,
    String at) {
  private static final int AT_A_TIME = 500;

  /** Writes all verdicts in the order they came, a line each. */
  public static void lines(Store store, Consumer<String> line) {
    long last = 0;
    List<Correction> some = new ArrayList<>();
    do {
      some.clear();
      some.addAll(store.review().after(last, AT_A_TIME));
      for (Correction c : some) {
        line.accept(ApiJson.text(of(c)));
        last = c.number();
      }
    } while (some.size() == AT_A_TIME);
  }

  static Gold of(Correction c) {
    Optional<String> gold = c.verdict() == Verdict.ACCEPT ? Optional.of(c.asRead()) : c.corrected();
    return new Gold(
        c.number(),
        c.kind().slug(),
        c.record(),
        c.verdict().slug(),
        gold.map(RawValue::new),
        new RawValue(c.asRead()),
        c.note(),
        c.reviewer(),
        c.at());
  }
}
