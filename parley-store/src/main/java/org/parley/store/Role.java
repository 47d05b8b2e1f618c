package org.parley.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person may do; each may also do what those before may. */
public enum Role {
  READER,
  REVIEWER,
  ADMIN;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String slug) {
    return List.of(values()).stream().filter(r -> r.slug().equals(slug)).findFirst();
  }

  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }
}
