package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import org.parley.language.Token;

/** What a cue reports in quotation marks, with the words beside them that belong to it. */
final class DirectSpeech {
  private final QuotedContent quoted;
  private final ComplementFinder complements;

  DirectSpeech(QuotedContent quoted, ComplementFinder complements) {
    this.quoted = quoted;
    this.complements = complements;
  }

  /** Empty where no quotation stands beside the cue, or the cue reports something else. */
  List<Range> of(Cue cue, Optional<Token> addressee) {
    List<Range> quotes = quotes(cue, complements.of(cue, addressee));
    return goesOn(cue, addressee) ? List.of() : quotes;
  }

  /**
   * {@code "..., claiming that they left"}: a clause of its own after a quotation by another cue or
   * none.
   */
  private boolean goesOn(Cue cue, Optional<Token> addressee) {
    return cue.word().tag().equals("VBG")
        && quoted.before(cue).isPresent()
        && complements.of(cue, addressee).isPresent();
  }

  private List<Range> quotes(Cue cue, Optional<Range> clause) {
    Optional<Quotation> before = quoted.before(cue);
    Optional<Quotation> after = quoted.after(cue);
    boolean both = before.filter(Quotation::speech).isPresent();
    if (both || before.isPresent() && clause.isEmpty()) {
      return quoted.pieces(
          before.map(q -> withLeadIn(cue, q)),
          after.filter(Quotation::speech).map(Quotation::words));
    }
    return quoted.pieces(Optional.empty(), after.map(q -> right(cue, q, clause)));
  }

  private Range withLeadIn(Cue cue, Quotation q) {
    return quoted.leadIn(cue, q).map(lead -> lead.cover(marks(q))).orElse(q.words());
  }

  /** The quotation behind a cue; where that is but part of a clause, the clause. */
  private Range right(Cue cue, Quotation q, Optional<Range> clause) {
    boolean part = clause.filter(c -> isWider(c, q)).isPresent();
    return part
        ? clause.get()
        : quoted.leadOn(cue, q).map(lead -> lead.cover(marks(q))).orElse(q.words());
  }

  private static boolean isWider(Range clause, Quotation q) {
    boolean earlier = clause.from() < q.open() - 1;
    boolean more = clause.to() > q.close() + 1;
    return earlier || more && !q.speech();
  }

  private static Range marks(Quotation q) {
    return new Range(q.open(), q.close());
  }
}
