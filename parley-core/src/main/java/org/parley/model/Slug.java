package org.parley.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An enum constant's name as the output writes it: {@code RELATED_STORY} is {@code related-story}.
 */
public interface Slug {
  String name();

  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of {@code all} that the output writes so. */
  static <T extends Slug> Optional<T> of(T[] all, String slug) {
    return Arrays.stream(all).filter(s -> s.slug().equals(slug)).findFirst();
  }
}
