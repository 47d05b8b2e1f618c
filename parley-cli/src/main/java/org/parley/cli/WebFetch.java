package org.parley.cli;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.io.format.Unreadable;
import org.parley.io.input.Fetch;
import org.parley.web.access.FetchRefused;
import org.parley.web.access.Fetched;
import org.parley.web.access.Fetcher;

/** Fetches addresses as hosts like it: what their robots.txt allows, and with a pause between. */
final class WebFetch implements Fetch, AutoCloseable {
  /** What lies between two requests to a host. */
  static final Duration PAUSE = Duration.ofSeconds(1);

  private static final int OK = 200;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private final Fetcher fetcher;
  private final Robots robots;
  private final Duration pause;
  private final Map<String, Long> asked = new HashMap<>();

  WebFetch(Fetcher fetcher, Duration pause) {
    this.fetcher = fetcher;
    this.robots = new Robots(fetcher);
    this.pause = pause;
  }

  @Override
  public Answer get(String address) throws Unreadable {
    try {
      URI at = Fetcher.checked(URI.create(address));
      if (!robots.allow(at)) {
        throw new Unreadable(
            "its host does not let robots fetch it (robots.txt): save the page from a browser");
      }
      waitFor(String.valueOf(at.getAuthority()));
      Fetched fetched = fetcher.get(at);
      if (fetched.status() != OK) {
        throw new Unreadable("the server answered with error " + fetched.status() + ": not read");
      }
      return new Answer(fetched.bytes(), fetched.type().flatMap(WebFetch::charset));
    } catch (IllegalArgumentException e) {
      throw new Unreadable("no address that can be fetched: " + e.getMessage());
    } catch (FetchRefused e) {
      throw new Unreadable("not fetched: " + e.getMessage());
    }
  }

  private static Optional<String> charset(String type) {
    return Optional.of(CHARSET.matcher(type)).filter(Matcher::find).map(m -> m.group(1));
  }

  private void waitFor(String host) throws Unreadable {
    long now = System.nanoTime();
    long next = Optional.ofNullable(asked.get(host)).map(t -> t + pause.toNanos()).orElse(now);
    try {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, next - now));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreadable("not fetched: the run was ended");
    }
    asked.put(host, System.nanoTime());
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
