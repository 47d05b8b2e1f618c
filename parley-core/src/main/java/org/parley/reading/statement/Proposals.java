package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Joins what the marker marks with what the grammar proposes. Where both see one cue, the words are
 * the marker's and the addressee the grammar's; what the grammar sees alone is kept where it stands
 * inside what someone says, since the marker marks no statement within another.
 */
final class Proposals {
  /** The least confidence of what the grammar sees alone. */
  private static final double ALONE = 0.85;

  /** And of what the marker does: less sure ones are wrong more often than right. */
  private static final double UNAIDED = 0.55;

  private Proposals() {}

  static List<StatementCandidate> joined(
      Words words, List<StatementCandidate> learned, List<StatementCandidate> grammar) {
    if (learned.isEmpty()) {
      return grammar;
    }
    List<StatementCandidate> all = new ArrayList<>();
    for (StatementCandidate l : learned) {
      Optional<StatementCandidate> agreed = grammar.stream().filter(g -> sameCue(l, g)).findFirst();
      if (agreed.isPresent() || standsAlone(l)) {
        all.add(agreed.map(g -> both(words, l, g)).orElse(l));
      }
    }
    for (StatementCandidate g : grammar) {
      if (learned.stream().noneMatch(l -> sameCue(l, g)) && keeps(g, learned)) {
        all.add(g);
      }
    }
    all.sort(StatementCandidate.IN_TEXT);
    return all;
  }

  /** Without grammar's word for it, a statement must name whose it is, unless no cue reports it. */
  private static boolean standsAlone(StatementCandidate learned) {
    return learned.confidence() >= UNAIDED && learned.cue().map(Cue::hasSource).orElse(true);
  }

  /** "He pointed out that it was late, adding that": whoever speaks outside reports no other. */
  private static boolean isWithin(StatementCandidate outer, StatementCandidate inner) {
    return Speakers.holds(outer, inner)
        && inner.cue().flatMap(Cue::source).map(s -> outer.holds(s)).orElse(true);
  }

  private static boolean sameCue(StatementCandidate a, StatementCandidate b) {
    return a.cue().isPresent()
        && b.cue().isPresent()
        && a.cue().get().words().overlaps(b.cue().get().words());
  }

  private static StatementCandidate both(
      Words words, StatementCandidate learned, StatementCandidate grammar) {
    Cue seen = learned.cue().orElseThrow();
    Cue told = grammar.cue().orElseThrow();
    Cue speaks = isAside(words, learned, told) || isOfRelative(words, seen, told) ? told : seen;
    Cue cue =
        new Cue(
            told.sentence(),
            told.word(),
            seen.words(),
            told.rule(),
            speaks.source(),
            speaks.sourceHead());
    return new StatementCandidate(
        Optional.of(cue),
        StatementFinder.LEARNED + "+" + grammar.rule(),
        learned.confidence(),
        lacksVerb(words, learned, grammar) ? grammar.content() : learned.content(),
        grammar.addressee());
  }

  /** A name amid what is said, which the cue does not govern: "that it could — an offer by X —". */
  private static boolean isAside(Words words, StatementCandidate learned, Cue told) {
    Cue seen = learned.cue().orElseThrow();
    if (!seen.hasSource()) {
      return false;
    }
    int head = seen.sourceHead().orElseThrow();
    boolean governed =
        words.sentence(head).index() == told.sentence().index()
            && words.at(head).head() == told.word().index();
    return !governed
        && seen.source().orElseThrow().from() > seen.words().to()
        && learned.extent().contains(seen.source().orElseThrow());
  }

  /**
   * "Berg, whom Dahl has called a liar, said": not Dahl, nor nobody, where the grammar knows that
   * the cue's own subject is another, with a clause of its own between.
   */
  private static boolean isOfRelative(Words words, Cue seen, Cue told) {
    Optional<Token> relative = told.sourceHead().flatMap(head -> relative(words, told, head));
    return relative.isPresent()
        && seen.sourceHead()
            .map(head -> isWithin(words, told.sentence(), relative.get(), head))
            .orElse(true);
  }

  /** The clause that stands between the cue's subject and the cue. */
  private static Optional<Token> relative(Words words, Cue told, int head) {
    Token subject = words.at(head);
    boolean own =
        words.sentence(head).index() == told.sentence().index()
            && subject.head() == told.word().index();
    return own
        ? told.sentence()
            .children(subject, "acl:relcl")
            .filter(t -> t.index() < told.word().index())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isWithin(Words words, Sentence sentence, Token clause, int place) {
    return words.sentence(place).index() == sentence.index()
        && sentence.dominates(clause, words.at(place));
  }

  /** "That the meeting, due on Thursday, will not happen" is not told by "that the meeting". */
  private static boolean lacksVerb(
      Words words, StatementCandidate learned, StatementCandidate grammar) {
    Cue told = grammar.cue().orElseThrow();
    return told.sentence()
            .child(told.word(), "ccomp")
            .filter(Token::isVerb)
            .map(v -> words.first(told.sentence()) + v.index())
            .map(v -> new Range(v, v))
            .filter(v -> grammar.holds(v) && !learned.holds(v))
            .isPresent()
        && grammar.extent().contains(learned.extent());
  }

  private static boolean keeps(StatementCandidate grammar, List<StatementCandidate> learned) {
    return grammar.confidence() >= ALONE
        && (learned.stream().anyMatch(l -> isWithin(l, grammar)) || isApart(grammar, learned));
  }

  private static boolean isApart(StatementCandidate grammar, List<StatementCandidate> learned) {
    return learned.stream()
        .flatMap(l -> l.content().stream())
        .noneMatch(a -> grammar.content().stream().anyMatch(a::overlaps));
  }
}
