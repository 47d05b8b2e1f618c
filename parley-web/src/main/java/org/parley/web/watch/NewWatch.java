package org.parley.web.watch;

import java.net.URI;
import java.util.Optional;
import org.parley.store.RecordKind;
import org.parley.store.Watch;
import org.parley.web.access.FetchRefused;
import org.parley.web.access.Fetcher;
import org.parley.web.access.Tokens;

/** What is asked for when a watch is begun. */
public record NewWatch(
    String name, String owner, String kind, String filter, Optional<String> webhook) {
  private static final int MOST_ADDRESS = 2000;

  /**
   * The watch, with a token and a secret of its own.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  public Watch checked() {
    RecordKind of =
        RecordKind.of(kind)
            .orElseThrow(() -> new IllegalArgumentException("no such kind: " + kind));
    Optional<String> address = webhook.map(String::strip).filter(w -> !w.isEmpty());
    address.ifPresent(NewWatch::check);
    String tidy;
    try {
      tidy = SavedFilter.tidy(of, filter);
    } catch (io.javalin.http.BadRequestResponse e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return new Watch(
        0, Tokens.next(), name.strip(), owner, of, tidy, address, Tokens.next(), "", 0);
  }

  private static void check(String address) {
    if (address.length() > MOST_ADDRESS) {
      throw new IllegalArgumentException("an address has at most " + MOST_ADDRESS + " characters");
    }
    try {
      Fetcher.checked(URI.create(address));
    } catch (FetchRefused | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the webhook must be an address such as https://example.org/hook: " + e.getMessage(), e);
    }
  }
}
