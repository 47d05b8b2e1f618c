package org.parley.reading.statement;

import java.util.List;
import org.parley.language.Document;
import org.parley.model.TimeExpression;
import org.parley.reading.actor.Cast;

/**
 * Finds who said what: direct, indirect and mixed speech with its speaker, cue, addressee and day.
 *
 * <p>The steps are apart so that any one can be replaced: cues and contents are proposed from the
 * grammar ({@link Proposer}), speakers resolved against the cast, days read off the cue's clause,
 * statements nested. The frame of source, cue and content is PolNeAR's (Newell et al., An
 * Attribution Relations Corpus for Political News, 2018).
 */
public final class StatementFinder {
  private final CueBook book = CueBook.standard();

  public Attributed find(Document document, Cast cast, List<TimeExpression> times) {
    Words words = new Words(document);
    Quotations quotations = Quotations.in(words);
    List<Draft> drafts = new Proposer(words, book, quotations).drafts();
    return new Assembler(words, cast, times, quotations).assemble(drafts);
  }
}
