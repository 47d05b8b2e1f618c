package org.parley.store;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A person who may use the desk.
 *
 * @param password its hash
 * @param made ISO 8601, UTC
 */
public record Account(String name, Role role, String password, String made) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]{0,63}");

  public Account {
    Objects.requireNonNull(role);
    Objects.requireNonNull(password);
    Objects.requireNonNull(made);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a name has 1 to 64 letters, digits, spaces or . _ @ - and begins with a letter or"
              + " digit: "
              + name);
    }
  }

  /** Without the hash, so that no log can hold it. */
  @Override
  public String toString() {
    return name + " (" + role.slug() + ")";
  }
}
