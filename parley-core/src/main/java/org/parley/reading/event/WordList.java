package org.parley.reading.event;

import java.util.List;
import java.util.Objects;

/** A named list of lemmas that rules share as {@code @name}. */
record WordList(String name, List<String> words) {
  WordList {
    Objects.requireNonNull(name);
    words = List.copyOf(words);
  }
}
