package org.parley.web.access;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What an address gave.
 *
 * @param from the address after redirects
 */
public record Fetched(URI from, int status, Optional<String> type, byte[] bytes) {
  public Fetched {
    Objects.requireNonNull(from);
    Objects.requireNonNull(type);
    Objects.requireNonNull(bytes);
  }
}
