package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds the quotations that stand beside a cue. */
final class QuotedContent {
  private static final Set<String> BETWEEN = Set.of(",", "-", "--", "–", "—", ":", "that", ".");
  private static final int REACH = 14;

  private final Words words;
  private final Quotations quotations;

  QuotedContent(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** The quotation that ends just before the cue and its source. */
  Optional<Quotation> before(Cue cue) {
    int at = cue.group().from() - 1;
    while (at >= 0 && Set.of(",", "-", "--", "–", "—").contains(words.at(at).text())) {
      at--;
    }
    int last = at;
    return at < 0
        ? Optional.empty()
        : quotations
            .around(at)
            .filter(q -> q.close() == last && !q.contains(cue.words().from()))
            .filter(q -> words.paragraph(q.close()) == cue.sentence().paragraph());
  }

  /** The quotation that the cue leads in, over its addressee and day. */
  Optional<Quotation> after(Cue cue) {
    int end = cue.group().to();
    return quotations
        .from(end + 1)
        .filter(q -> q.open() - end <= REACH && !q.contains(end))
        .filter(q -> words.paragraph(q.open()) == cue.sentence().paragraph())
        .filter(q -> plainBetween(end + 1, q.open() - 1));
  }

  private boolean plainBetween(int from, int to) {
    boolean ended = false;
    for (int at = from; at <= to; at++) {
      Token t = words.at(at);
      boolean stop = t.text().equals(".") || t.text().equals("?");
      if (ended || t.isVerb() && !t.tag().equals("VBG") && !t.tag().equals("VBN") || stop) {
        return false;
      }
      ended = t.text().equals(":") && at < to && !Set.of("that").contains(words.at(to).text());
    }
    return true;
  }

  /** Words of the cue's sentence that stand before a quotation and belong to what was said. */
  Optional<Range> leadIn(Cue cue, Quotation quotation) {
    Sentence sentence = words.sentence(quotation.open());
    int first = words.first(sentence);
    if (quotation.open() <= first || sentence.index() != cue.sentence().index()) {
      return Optional.empty();
    }
    Token last = words.at(quotation.open() - 1);
    boolean apart = BETWEEN.contains(last.text()) || last.text().equals(";");
    boolean clause = false;
    for (int at = first; at < quotation.open(); at++) {
      clause |= words.at(at).isVerb() && words.at(at).head() >= 0 || words.at(at).is("nsubj");
    }
    return apart || !clause && quotation.speech()
        ? Optional.empty()
        : Optional.of(new Range(first, quotation.open() - 1));
  }

  /** Words between the cue and a quotation that belong to what was said: {@code said his "aid"}. */
  Optional<Range> leadOn(Cue cue, Quotation quotation) {
    int from = cue.group().to() + 1;
    int to = quotation.open() - 1;
    if (from > to || !words.at(to).text().equals("that") && words.at(to).isPunctuation()) {
      return Optional.empty();
    }
    for (int at = from; at <= to; at++) {
      Token t = words.at(at);
      boolean subject = t.is("nsubj", "det", "nmod:poss", "amod", "expl", "compound", "cop");
      if (t.text().equals("that") || at == from && subject && !isAddressed(cue)) {
        return Optional.of(new Range(at, to));
      }
    }
    return Optional.empty();
  }

  private static boolean isAddressed(Cue cue) {
    return cue.rule().addressee() == CueRule.Addressed.OBJECT;
  }

  /** The marks of pieces that are whole quotations: kept where there are several, else left out. */
  List<Range> marked(List<Range> pieces) {
    if (pieces.size() == 1) {
      return List.of(bare(pieces.get(0)));
    }
    return pieces.stream()
        .map(
            p ->
                quotations
                    .around(p.from())
                    .filter(q -> q.words().from() == p.from() && p.to() >= q.words().to() - 1)
                    .map(q -> new Range(q.open(), Math.max(p.to(), q.close())))
                    .orElse(p))
        .toList();
  }

  /** Grows a stretch over the whole of any quotation that it enters from outside the cue. */
  Range whole(Range piece, Range cue) {
    Range grown = piece;
    Optional<Quotation> start = quotations.around(grown.from());
    if (start.isPresent() && !touches(start.get(), cue)) {
      grown = grown.cover(new Range(start.get().open(), grown.to()));
    }
    Optional<Quotation> end = quotations.around(grown.to());
    if (end.isPresent() && !touches(end.get(), cue)) {
      grown = grown.cover(new Range(grown.from(), end.get().close()));
    }
    return bare(grown);
  }

  /** Cut to the quotation that the cue itself stands in. */
  Optional<Range> inside(Range piece, Range cue) {
    Optional<Quotation> around = quotations.around(cue.from());
    if (around.isEmpty()) {
      return Optional.of(piece);
    }
    int from = Math.max(piece.from(), around.get().words().from());
    int to = Math.min(piece.to(), around.get().words().to());
    return from > to ? Optional.empty() : Optional.of(new Range(from, to));
  }

  /** Without the marks where the stretch is one quotation and no more. */
  Range bare(Range piece) {
    return quotations
        .around(piece.from())
        .filter(q -> q.open() == piece.from() && q.close() <= piece.to() + 1)
        .filter(q -> q.close() >= piece.to() - 1 && q.words().size() >= 1)
        .map(Quotation::words)
        .orElse(piece);
  }

  private static boolean touches(Quotation quotation, Range cue) {
    return quotation.contains(cue.from());
  }

  List<Range> pieces(Optional<Range> left, Optional<Range> right) {
    List<Range> pieces = new ArrayList<>();
    left.ifPresent(pieces::add);
    right.ifPresent(pieces::add);
    return pieces;
  }
}
