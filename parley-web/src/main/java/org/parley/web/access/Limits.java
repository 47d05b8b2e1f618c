package org.parley.web.access;

import java.time.Duration;

/**
 * The bounds of a desk that is served.
 *
 * @param requests how many requests one address may make at once, and then each minute
 * @param logins how many times one address may try to log in at once, and then each minute
 * @param body most bytes of a request's body
 * @param upload most bytes of what is sent to be read
 * @param query most characters of an address after its question mark
 * @param session how long a session lasts unused
 * @param sessions most sessions; the one unused longest makes room
 * @param clients most addresses whose rate is kept
 */
public record Limits(
    int requests,
    int logins,
    long body,
    long upload,
    int query,
    Duration session,
    int sessions,
    int clients) {
  public static Limits usual() {
    return new Limits(
        1200, 10, 256 * 1024, 64L * 1024 * 1024, 8000, Duration.ofHours(12), 10_000, 10_000);
  }
}
