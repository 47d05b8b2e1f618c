package org.parley.codebook;

import java.util.Collection;
import java.util.Optional;

/** The sectors of those who hold offices of a class: a {@code lawmaker} is {@code LEG}. */
public final class OfficeSectors {
  private static final WordLists CLASSES = WordLists.of("office-sectors");

  private OfficeSectors() {}

  /**
   * Of several the one that stands first in the codebook: a minister who sits in parliament is of
   * the government.
   *
   * @param classes as {@link TitleRule} names them
   * @return empty where they tell none, as {@code leader} does
   */
  public static Optional<String> of(Collection<String> classes) {
    return CLASSES.names().stream()
        .filter(sector -> classes.stream().anyMatch(CLASSES.words(sector)::contains))
        .findFirst();
  }
}
