package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/** Whose words they are. */
public sealed interface Voice extends Comparable<Voice> {
  /** The outlet's own. */
  Voice OUTLET = new Outlet();

  /** Words in quotation marks whose speaker the text does not name. */
  Voice UNNAMED = new Unnamed();

  /** The report's outlet, in its own words. */
  record Outlet() implements Voice {
    @Override
    public String toString() {
      return "outlet";
    }
  }

  /** An actor to whom the report attributes them. */
  record Speaker(ActorId actor) implements Voice {
    public Speaker {
      Objects.requireNonNull(actor);
    }

    @Override
    public String toString() {
      return actor.value();
    }
  }

  /** Someone whom the text does not name. */
  record Unnamed() implements Voice {
    @Override
    public String toString() {
      return "unnamed";
    }
  }

  static Voice of(ActorId speaker) {
    return new Speaker(speaker);
  }

  /** The actor whose words they are; empty for an outlet's own and for an unnamed speaker's. */
  default Optional<ActorId> speaker() {
    return this instanceof Speaker s ? Optional.of(s.actor()) : Optional.empty();
  }

  /** The voice that the output writes so: {@code outlet}, {@code unnamed} or an actor's id. */
  static Voice parse(String written) {
    return written.equals(OUTLET.toString())
        ? OUTLET
        : written.equals(UNNAMED.toString()) ? UNNAMED : of(new ActorId(written));
  }

  /** By what the output writes. */
  @Override
  default int compareTo(Voice other) {
    return toString().compareTo(other.toString());
  }
}
