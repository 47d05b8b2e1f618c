package org.parley.reading.wording;

import java.util.List;
import org.parley.language.Document;
import org.parley.model.Statement;
import org.parley.model.Wording;
import org.parley.reading.actor.Cast;

/**
 * Finds how a report words what outlets word differently, in its own voice and in its speakers'.
 */
public final class WordingFinder {
  public List<Wording> find(Document document, Cast cast, List<Statement> statements) {
    return List.of();
  }
}
