package org.parley.reading.statement;

import java.util.List;
import org.parley.language.Attribution;
import org.parley.language.Document;
import org.parley.model.TimeExpression;
import org.parley.reading.actor.Cast;

/**
 * Finds who said what: direct, indirect and mixed speech with its speaker, cue, addressee and day.
 *
 * <p>The steps are apart so that any one can be replaced: cues and contents are marked by the
 * marker and proposed from the grammar ({@link Proposals}), speakers resolved against the cast,
 * days read off the cue's clause, statements nested. The frame of source, cue and content is
 * PolNeAR's (Newell et al., An Attribution Relations Corpus for Political News, 2018).
 */
public final class StatementFinder {
  /** The rule of a statement that the marker alone has marked. */
  public static final String LEARNED = "learned";

  private final CueBook book = CueBook.standard();

  /**
   * @param marked what the marker marks, in the original text
   */
  public Attributed find(
      Document document, Cast cast, List<TimeExpression> times, List<Attribution> marked) {
    Words words = new Words(document);
    Quotations quotations = Quotations.in(words);
    QuotationEnds ends = new QuotationEnds(words, quotations);
    List<StatementCandidate> learned =
        new AttributionAligner(words, book, LEARNED)
            .drafts(marked).stream().map(ends::cut).toList();
    List<StatementCandidate> drafts =
        Proposals.joined(words, learned, new CandidateExtractor(words, book, quotations).drafts());
    return new StatementBuilder(words, cast, times, quotations)
        .assemble(new Layouts(words, book, quotations).before(drafts));
  }
}
