package org.parley.reading.wording;

import java.util.Comparator;
import java.util.List;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Mention;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.Voice;
import org.parley.reading.discourse.Quotes;

/** Whose words stand at a place of a report. */
final class Voices {

  /** Of a quotation whose speaker the text does not name. */
  static final String UNNAMED = "unnamed";

  private final int[] statementAt;
  private final boolean[] quotedAt;
  private final List<Statement> statements;

  Voices(Document document, List<Statement> statements) {
    int length = document.report().original().length();
    this.statementAt = new int[length];
    this.quotedAt = new boolean[length];
    this.statements =
        statements.stream()
            .sorted(
                Comparator.comparingInt((Statement s) -> -s.extent().length())
                    .thenComparing(Statement::id))
            .toList();
    for (int i = 0; i < this.statements.size(); i++) {
      paint(this.statements.get(i), i + 1);
    }
    Quotes quotes = new Quotes();
    document.sentences().forEach(s -> quote(s, quotes.next(s)));
  }

  private void paint(Statement statement, int number) {
    for (Span piece : statement.content()) {
      java.util.Arrays.fill(statementAt, piece.start(), piece.end(), number);
    }
  }

  private void quote(Sentence sentence, boolean[] quoted) {
    for (Token token : sentence.tokens()) {
      if (quoted[token.index()]) {
        java.util.Arrays.fill(quotedAt, token.span().start(), token.span().end(), true);
      }
    }
  }

  /**
   * Of a quotation, its speaker; of reported speech, the speaker where the word is telling, else
   * the outlet.
   */
  Voice of(Called called) {
    int at = called.span().end() - 1;
    boolean quoted = quotedAt[at];
    if (!quoted && (!called.telling() || statementAt[at] == 0)) {
      return Voice.OUTLET;
    }
    return statementAt[at] == 0
        ? Voice.UNNAMED
        : statements
            .get(statementAt[at] - 1)
            .speaker()
            .map(Mention::actor)
            .map(Voice::of)
            .orElse(Voice.UNNAMED);
  }
}
