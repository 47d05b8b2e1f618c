package org.parley.web.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parley.store.Delivery;
import org.parley.store.Delivery.State;
import org.parley.store.News;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.Watch;
import org.parley.web.access.FetchRefused;
import org.parley.web.access.Fetched;
import org.parley.web.access.Fetcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells webhooks what readings brought. All it knows stands in the store, so that nothing is lost
 * when it ends, and several may run on one store.
 */
public final class Watching implements AutoCloseable {
  /** Most messages that one round sends. */
  static final int MOST_SENT = 50;

  private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MOST_ANSWER = 200;

  private final Store store;
  private final Fetcher fetcher;
  private final Retries retries;
  private final Clock clock;
  private Optional<ScheduledExecutorService> rounds = Optional.empty();

  Watching(Store store, Fetcher fetcher, Retries retries, Clock clock) {
    this.store = store;
    this.fetcher = fetcher;
    this.retries = retries;
    this.clock = clock;
  }

  public Watching(Store store, Fetcher fetcher) {
    this(store, fetcher, Retries.usual(), Clock.systemUTC());
  }

  /** Makes a round every few seconds until it is closed. */
  public synchronized void start() {
    ScheduledExecutorService own =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "parley-watch");
              thread.setDaemon(true);
              return thread;
            });
    own.scheduleWithFixedDelay(
        this::quietly, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    rounds = Optional.of(own);
  }

  /** A round that fails must not be the last: what throws is not scheduled again. */
  void quietly() {
    try {
      round();
    } catch (StoreException e) {
      LOG.warn("watches could not be checked and will be tried again: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("watches could not be checked and will be tried again", e);
    }
  }

  /**
   * Writes down what is news for each watch, and sends what is due.
   *
   * @return how many messages delivered
   */
  public int round() {
    long last = store.watches().lastChange();
    for (Watch watch : store.watches().all()) {
      if (watch.webhook().isPresent() && watch.seen() < last) {
        News.Since news =
            store
                .news()
                .since(
                    SavedFilter.read(watch.kind(), watch.query()),
                    watch.seen(),
                    last,
                    Message.MOST);
        Optional<String> body =
            news.total() == 0 ? Optional.empty() : Optional.of(Message.of(store, watch, news));
        store.watches().tell(watch, last, body);
      }
    }
    return sendAll();
  }

  private int sendAll() {
    int arrived = 0;
    for (int i = 0; i < MOST_SENT; i++) {
      Optional<Delivery> due = store.watches().take(LEASE);
      if (due.isEmpty()) {
        return arrived;
      }
      arrived += send(due.get()) ? 1 : 0;
    }
    return arrived;
  }

  private boolean send(Delivery delivery) {
    Optional<Watch> watch = store.watches().find(delivery.watch());
    if (watch.isEmpty()) {
      return false;
    }
    String answer;
    boolean arrived = false;
    try {
      Fetched got = post(watch.get(), delivery);
      arrived = got.status() / 100 == 2;
      answer = "status " + got.status();
    } catch (FetchRefused e) {
      String why = String.valueOf(e.getMessage());
      answer = why.substring(0, Math.min(MOST_ANSWER, why.length()));
    }
    int tries = delivery.attempts() + 1;
    State state = arrived ? State.DELIVERED : retries.over(tries) ? State.FAILED : State.PENDING;
    store.watches().tried(delivery, state, retries.after(tries), answer);
    return arrived;
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

  @Override
  public synchronized void close() {
    rounds.ifPresent(ScheduledExecutorService::shutdownNow);
    fetcher.close();
  }
}
