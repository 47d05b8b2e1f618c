package org.parley.web.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.store.Delivery;
import org.parley.store.Delivery.State;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.access.FetchRefused;
import org.parley.web.access.Fetched;
import org.parley.web.access.Fetcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries one message, whatever may go wrong with it, and keeps what came of it. */
final class Sender {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final int MOST_ANSWER = 200;

  private final Store store;
  private final Fetcher fetcher;
  private final Retries retries;
  private final Clock clock;
  private final Consumer<String> told;

  private record Outcome(boolean arrived, String answer) {}

  Sender(Store store, Fetcher fetcher, Retries retries, Clock clock, Consumer<String> told) {
    this.store = store;
    this.fetcher = fetcher;
    this.retries = retries;
    this.clock = clock;
    this.told = told;
  }

  /**
   * @return whether it arrived
   */
  boolean send(Delivery delivery) {
    Optional<Watch> watch = store.watches().find(delivery.watch());
    if (watch.isEmpty()) {
      return false;
    }
    Outcome outcome = tried(watch.get(), delivery);
    int tries = delivery.attempts() + 1;
    State state =
        outcome.arrived() ? State.DELIVERED : retries.over(tries) ? State.FAILED : State.PENDING;
    store.watches().tried(delivery, state, retries.after(tries), outcome.answer());
    if (!outcome.arrived()) {
      tell(watch.get(), outcome.answer(), state);
    }
    return outcome.arrived();
  }

  private void tell(Watch watch, String answer, State state) {
    String then = state == State.FAILED ? "the watch is paused" : "it will be tried again";
    told.accept("watch " + watch + ": a message did not arrive (" + answer + "); " + then);
  }

  /** Any failure counts as a try, or one message would be in the way of all others. */
  private Outcome tried(Watch watch, Delivery delivery) {
    try {
      Fetched got = post(watch, delivery);
      return new Outcome(got.status() / 100 == 2, "status " + got.status());
    } catch (FetchRefused e) {
      return new Outcome(false, shortened(String.valueOf(e.getMessage())));
    } catch (Throwable e) {
      LOG.error("a message of watch {} could not be sent and will be tried again", watch, e);
      return new Outcome(false, shortened("it could not be sent: " + e));
    }
  }

  private static String shortened(String why) {
    return why.substring(0, Math.min(MOST_ANSWER, why.length()));
  }

  private Fetched post(Watch watch, Delivery delivery) {
    byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
    long second = clock.instant().getEpochSecond();
    Map<String, String> headers =
        Map.of(
            Signature.HEADER,
            Signature.of(watch.secret(), second, body),
            "Parley-Delivery",
            String.valueOf(delivery.number()));
    return fetcher.post(URI.create(watch.webhook().orElseThrow()), headers, body);
  }
}
