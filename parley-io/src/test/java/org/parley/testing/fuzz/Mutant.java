package org.parley.testing.fuzz;

import java.util.ArrayList;
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

  /** The same sample with these changes in place of its own. */
  Mutant with(List<Change> others) {
    return new Mutant(name, sample, others);
  }

  public String text() {
    String text = sample;
    for (Change change : changes) {
      text = change.in(text);
    }
    return text;
  }

  /** The same sample with one of the changes left out, each in turn. */
  public List<Mutant> smaller() {
    List<Mutant> smaller = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      List<Change> fewer = new ArrayList<>(changes);
      fewer.remove(i);
      smaller.add(with(fewer));
    }
    return smaller;
  }

  /** Without the sample, which the name tells. */
  @Override
  public String toString() {
    return name + " with " + changes;
  }
}
