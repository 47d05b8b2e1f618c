package org.parley.reading.statement;

import java.util.Optional;
import java.util.Set;

/**
 * Ends what is said with the quotation that ends the sentence: in {@code she said it "was over."
 * The army went on}, what the army did is the report's own.
 */
final class QuotationEnds {
  private static final Set<String> STOPS = Set.of(".", "!", "?", "...", "…");

  private final Words words;
  private final Quotations quotations;

  QuotationEnds(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** The same, its pieces cut where they run on behind such a quotation from a cue before it. */
  StatementCandidate cut(StatementCandidate said) {
    Optional<Range> cue = said.cue().map(Cue::words);
    return cue.isEmpty()
        ? said
        : said.with(
            said.content().stream().map(p -> cue.get().to() < p.from() ? end(p) : p).toList());
  }

  private Range end(Range piece) {
    return quotations
        .last(piece.to())
        .filter(q -> piece.contains(q.close()))
        .filter(q -> q.close() < piece.to() && endsSentence(q))
        .filter(q -> quotations.around(piece.to()).isEmpty())
        .map(q -> new Range(piece.from(), q.close()))
        .orElse(piece);
  }

  private boolean endsSentence(Quotation q) {
    return q.close() > q.words().to()
        && STOPS.contains(words.at(q.words().to()).text())
        && words.sentence(q.close()).index() != words.sentence(q.close() + 1).index();
  }
}
