package org.parley.testing.fuzz;

import java.util.List;

/**
 * A sample with changes done to it one after the other.
 *
 * @param name of the sample
 */
public record Mutant(String name, String sample, List<Change> changes) {
  public Mutant {
    changes = List.copyOf(changes);
  }

  public String text() {
    String text = sample;
    for (Change change : changes) {
      text = change.in(text);
    }
    return text;
  }

  /** Without the sample, which the name tells. */
  @Override
  public String toString() {
    return name + " with " + changes;
  }
}
