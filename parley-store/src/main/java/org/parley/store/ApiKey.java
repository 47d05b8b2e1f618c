package org.parley.store;

import java.util.Objects;

/** A program's key, which stands for an account; the key itself is not kept. */
public record ApiKey(long number, String account, String label, String made) {
  public ApiKey {
    Objects.requireNonNull(account);
    Objects.requireNonNull(label);
    Objects.requireNonNull(made);
  }
}
