package org.parley.web.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.parley.store.Delivery;
import org.parley.store.News;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.Watch;
import org.parley.web.access.Fetcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells webhooks what readings brought. All it knows stands in the store, so that nothing is lost
 * when it ends, and several may run on one store. What goes wrong with one watch is told and leaves
 * the others as they are.
 */
public final class Watching implements AutoCloseable {
  /** Most messages that one round sends. */
  static final int MOST_SENT = 50;

  private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Store store;
  private final Fetcher fetcher;
  private final Retries retries;
  private final Sender sender;
  private final Consumer<String> told;
  private final Map<Long, String> faults = new HashMap<>();
  private Optional<ScheduledExecutorService> rounds = Optional.empty();

  Watching(Store store, Fetcher fetcher, Retries retries, Clock clock, Consumer<String> told) {
    this.store = store;
    this.fetcher = fetcher;
    this.retries = retries;
    this.told = told;
    this.sender = new Sender(store, fetcher, retries, clock, told);
  }

  Watching(Store store, Fetcher fetcher, Retries retries, Clock clock) {
    this(store, fetcher, retries, clock, LOG::warn);
  }

  /** One that logs what goes wrong. */
  public Watching(Store store, Fetcher fetcher) {
    this(store, fetcher, Retries.usual(), Clock.systemUTC());
  }

  /**
   * One that tells what goes wrong.
   *
   * @param told given a sentence that names the watch
   */
  public Watching(Store store, Fetcher fetcher, Consumer<String> told) {
    this(store, fetcher, Retries.usual(), Clock.systemUTC(), told);
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

  /** A round that fails must not be the last: what throws, Errors too, is not scheduled again. */
  void quietly() {
    try {
      round();
    } catch (StoreException e) {
      LOG.warn("watches could not be checked and will be tried again: {}", e.getMessage());
    } catch (Throwable e) {
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
      if (watch.webhook().isPresent()) {
        Optional<String> pause = Pause.of(store, watch);
        pause.ifPresent(why -> tellOnce(watch, "watch " + watch + " is paused: " + why));
        if (pause.isEmpty() && watch.seen() < last) {
          gather(watch, last);
        }
      }
    }
    return sendAll();
  }

  private void gather(Watch watch, long last) {
    try {
      News.Since news = store.news().since(SavedFilter.of(watch), watch.seen(), last, Message.MOST);
      Optional<String> body =
          news.total() == 0 ? Optional.empty() : Optional.of(Message.of(store, watch, news));
      store.watches().tell(watch, last, body);
      faults.remove(watch.number());
    } catch (Throwable e) {
      String fault = "watch " + watch + " could not be checked and will be tried again: " + e;
      if (tellOnce(watch, fault)) {
        LOG.error(fault, e);
      }
    }
  }

  /** A fault that stays is met in each round, every few seconds, and told in the first. */
  private boolean tellOnce(Watch watch, String fault) {
    boolean first = !fault.equals(faults.put(watch.number(), fault));
    if (first) {
      told.accept(fault);
    }
    return first;
  }

  private int sendAll() {
    int arrived = 0;
    for (int i = 0; i < MOST_SENT; i++) {
      Optional<Delivery> due = store.watches().take(LEASE, retries.longest());
      if (due.isEmpty()) {
        return arrived;
      }
      arrived += sender.send(due.get()) ? 1 : 0;
    }
    return arrived;
  }

  @Override
  public synchronized void close() {
    rounds.ifPresent(ScheduledExecutorService::shutdownNow);
    fetcher.close();
  }
}
