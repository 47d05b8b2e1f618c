package org.parley.web;

import java.util.Objects;
import java.util.stream.Stream;

/** A fault and what it comes from. */
final class Causes {
  /** Most causes that are looked at: a chain can lead back to itself. */
  private static final int MOST = 20;

  private Causes() {}

  static Stream<Throwable> of(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(MOST);
  }
}
