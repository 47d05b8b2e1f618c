package org.parley.web.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** So many at once, refilled evenly over a minute, for each of a bounded number of clients. */
final class RateLimiter {
  private static final double NANOS_A_MINUTE = 60e9;

  private final int most;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets;

  private static final class Bucket {
    private double left;
    private long at;
  }

  RateLimiter(int most, int clients, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > clients;
          }
        };
  }

  /** Whether one more is allowed; it counts. */
  synchronized boolean take(String client) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(client, c -> full(now));
    bucket.left = Math.min(most, bucket.left + (now - bucket.at) / NANOS_A_MINUTE * most);
    bucket.at = now;
    if (bucket.left < 1) {
      return false;
    }
    bucket.left--;
    return true;
  }

  private Bucket full(long now) {
    Bucket bucket = new Bucket();
    bucket.left = most;
    bucket.at = now;
    return bucket;
  }

  /** After how many seconds one more is allowed, at the latest. */
  long pause() {
    return Math.max(1, 60 / most + 1);
  }
}
