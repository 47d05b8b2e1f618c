package org.parley.store;

import java.util.Objects;

/** How often the reports of one outlet call an actor so; pronouns count as words. */
public record Called(String outlet, String words, int count) {
  public Called {
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(words);
  }
}
