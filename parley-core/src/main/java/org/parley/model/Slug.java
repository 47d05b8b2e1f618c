package org.parley.model;

import java.util.Locale;

/**
 * An enum constant's name as the output writes it: {@code RELATED_STORY} is {@code related-story}.
 */
public interface Slug {
  String name();

  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
