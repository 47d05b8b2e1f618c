package org.parley.web.review;

import java.util.List;

/**
 * A field of the form that corrects a record.
 *
 * @param name of the control
 * @param options the possible values; empty where anything may be typed
 * @param actor whether it names an actor
 */
public record Field(String name, String label, String value, List<Option> options, boolean actor) {
  /** A possible value, as the record has it and in plain words. */
  public record Option(String value, String label) {}

  public Field {
    options = List.copyOf(options);
  }

  /** The same with what was typed. */
  Field typed(String other) {
    return new Field(name, label, other, options, actor);
  }
}
