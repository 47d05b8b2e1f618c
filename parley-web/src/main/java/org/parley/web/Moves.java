package org.parley.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Act;
import org.parley.model.Clock;
import org.parley.model.Condition;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Realis;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.store.Entry;

/** Moves of the model from their lines; the spans count code points, as the lines do. */
public final class Moves {
  private Moves() {}

  public static Move of(Entry entry) {
    return of(Fields.of(entry));
  }

  /** The move whose line's fields these are. */
  public static Move of(Fields f) {
    return new Move(
        f.text("id").orElseThrow(),
        Act.valueOf(constant(f.text("act").orElseThrow())),
        f.texts("by"),
        f.texts("to"),
        f.text("day").map(When::new),
        f.texts("venue"),
        f.texts("issue"),
        condition(f.at("condition")),
        f.text("answers"),
        Realis.valueOf(constant(f.text("realis").orElseThrow())),
        evidence(f),
        f.count("origins"),
        f.text("rule").orElse(""),
        clock(f.at("clock")));
  }

  private static List<Evidence> evidence(Fields f) {
    return f.each("evidence").stream()
        .map(
            e ->
                new Evidence(
                    e.text("report").orElseThrow(), span(e), e.text("statement"), e.text("event")))
        .toList();
  }

  private static Optional<Condition> condition(Fields f) {
    return f.text("text").map(t -> new Condition(t, f.text("report").orElseThrow(), span(f)));
  }

  private static Optional<Clock> clock(Fields f) {
    return f.text("value").map(v -> new Clock(v, f.text("report").orElseThrow(), span(f)));
  }

  private static Span span(Fields f) {
    return new Span(f.count("start"), f.count("end"));
  }

  /** The name of the constant that a word of the contract stands for. */
  public static String constant(String slug) {
    return slug.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
