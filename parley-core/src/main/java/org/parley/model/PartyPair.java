package org.parley.model;

import java.util.Objects;

/** Two parties that deal with one another, whoever of them acts; {@code RUS,UKR} in text. */
public record PartyPair(ActorId one, ActorId other) implements Comparable<PartyPair> {
  /** In the order of their ids. */
  public PartyPair {
    Objects.requireNonNull(one);
    Objects.requireNonNull(other);
    if (one.compareTo(other) > 0) {
      ActorId later = one;
      one = other;
      other = later;
    }
  }

  @Override
  public int compareTo(PartyPair pair) {
    return toString().compareTo(pair.toString());
  }

  @Override
  public String toString() {
    return one + "," + other;
  }
}
