package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;

/**
 * Proposes statements from the grammar: cues, then what each reports, then the quotations that no
 * cue has claimed. A learned tagger can stand in its place: whatever gives {@link
 * StatementCandidate}s will do.
 */
final class CandidateExtractor {
  private static final double FLOATING = 0.6;

  private final Words words;
  private final CueBook book;
  private final Quotations quotations;

  CandidateExtractor(Words words, CueBook book, Quotations quotations) {
    this.words = words;
    this.book = book;
    this.quotations = quotations;
  }

  List<StatementCandidate> drafts() {
    CueFinder cues = new CueFinder(words, book, quotations);
    ContentFinder contents = new ContentFinder(words, book, quotations);
    List<StatementCandidate> drafts = new ArrayList<>();
    for (Sentence s : words.document().sentences()) {
      for (Cue cue : cues.in(s)) {
        contents.of(cue).ifPresent(drafts::add);
      }
    }
    List<StatementCandidate> all = new ArrayList<>(drafts);
    floating(drafts, all);
    QuotedContent marks = new QuotedContent(words, quotations);
    all.replaceAll(d -> d.with(marks.marked(d.content())));
    all.sort(StatementCandidate.IN_TEXT);
    return all;
  }

  private void floating(List<StatementCandidate> drafts, List<StatementCandidate> all) {
    boolean[] claimed = new boolean[words.size()];
    for (StatementCandidate d : drafts) {
      for (Range piece : d.content()) {
        for (int at = piece.from(); at <= piece.to(); at++) {
          claimed[at] = true;
        }
      }
    }
    for (Quotation q : quotations.all()) {
      if (q.speech() && !claimed[q.words().from()] && standsAlone(q)) {
        attach(q, all);
      }
    }
  }

  private boolean standsAlone(Quotation q) {
    int before = q.open() - 1;
    return before < 0
        || words.paragraph(before) != words.paragraph(q.open())
        || Set.of(".", "?", "!", "\"", "”", "''").contains(words.at(before).text());
  }

  /** Goes on with the statement of the sentence before, or is one by itself. */
  private void attach(Quotation q, List<StatementCandidate> all) {
    for (int i = 0; i < all.size(); i++) {
      StatementCandidate d = all.get(i);
      if (d.cue().isPresent() && goesOn(d, q)) {
        List<Range> pieces = new ArrayList<>(d.content());
        pieces.add(q.words());
        all.set(i, d.with(pieces));
        return;
      }
    }
    all.add(
        new StatementCandidate(
            java.util.Optional.empty(),
            "floating-quotation",
            FLOATING,
            List.of(q.words()),
            java.util.Optional.empty()));
  }

  private boolean goesOn(StatementCandidate d, Quotation q) {
    Sentence told = d.cue().get().sentence();
    boolean quoted = quotations.around(d.extent().from()).filter(Quotation::speech).isPresent();
    boolean next = words.sentence(q.open()).index() == told.index() + 1;
    return quoted
        && next
        && told.paragraph() == words.paragraph(q.open())
        && d.extent().to() < q.open()
        && Set.of(".", ",", ":", "\"", "”").contains(words.at(q.open() - 1).text());
  }
}
