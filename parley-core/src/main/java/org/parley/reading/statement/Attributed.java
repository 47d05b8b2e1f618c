package org.parley.reading.statement;

import java.util.List;
import java.util.Objects;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;

/**
 * The statements of a report, and its cast with those speakers added that only their statements
 * bring in ("two officials", "a survey").
 */
public record Attributed(Cast cast, List<Statement> statements) {
  public Attributed {
    Objects.requireNonNull(cast);
    statements = List.copyOf(statements);
  }
}
