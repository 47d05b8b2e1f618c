package org.parley.store;

import java.util.Objects;
import java.util.Optional;

/**
 * A saved filter whose news is told.
 *
 * @param token the part of its feed's address that nobody can guess
 * @param query the filter as the pages' addresses write it
 * @param webhook where news is sent
 * @param secret signs what is sent
 * @param seen the number of the last change that was told or left out
 */
public record Watch(
    long number,
    String token,
    String name,
    String owner,
    RecordKind kind,
    String query,
    Optional<String> webhook,
    String secret,
    String made,
    long seen) {
  public Watch {
    Objects.requireNonNull(token);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(query);
    Objects.requireNonNull(webhook);
    Objects.requireNonNull(secret);
    Objects.requireNonNull(made);
    if (name.isBlank() || name.length() > 200) {
      throw new IllegalArgumentException("a watch has a name of 1 to 200 characters");
    }
  }

  /** Without what must stay secret. */
  @Override
  public String toString() {
    return number + " " + name;
  }
}
