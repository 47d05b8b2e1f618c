package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The clause that a parenthetical cue is set into or closes: {@code They left, he said}. */
final class HostClause {
  private static final Set<String> COMMAS = Set.of(",", "--", "–", "—");
  private static final int DEEPEST = 8;

  private final Words words;
  private final Phrases phrases;

  HostClause(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * The clause before the cue, or the one that it is set into; a cue without a speaker has none.
   */
  List<Range> before(Cue cue) {
    if (!cue.hasSource()) {
      return List.of();
    }
    Sentence s = cue.sentence();
    Optional<Token> clause =
        s.children(cue.word(), "ccomp", "parataxis", "dep")
            .filter(t -> t.index() < cue.word().index())
            .filter(t -> t.isVerb() || s.child(t, "nsubj").isPresent())
            .findFirst();
    if (clause.isPresent()) {
      return upTo(cue, phrases.of(s, clause.get()));
    }
    boolean inserted = cue.word().is("parataxis", "dep") && isBehindComma(cue);
    return inserted ? around(cue, cue.word()) : List.of();
  }

  private boolean isBehindComma(Cue cue) {
    int at = cue.group().from() - 1;
    return at > words.first(cue.sentence()) && COMMAS.contains(words.at(at).text());
  }

  private List<Range> upTo(Cue cue, Range clause) {
    int to = Math.min(clause.to(), cue.group().from() - 1);
    return clause.from() > to
        ? List.of()
        : List.of(phrases.withoutConjunction(new Range(clause.from(), to)));
  }

  /** The clause around {@code according to} and its speaker. */
  List<Range> aroundPreposition(Cue cue) {
    Token according = cue.word();
    Token speaker =
        cue.sentence().head(according).filter(h -> according.is("case")).orElse(according);
    return around(cue, speaker);
  }

  /** The clause that an inserted cue stands in, on both its sides. */
  private List<Range> around(Cue cue, Token top) {
    Sentence s = cue.sentence();
    Optional<Token> head = s.head(top);
    if (head.isEmpty()) {
      return List.of();
    }
    Range own = phrases.of(s, top).cover(cue.group());
    Range all = phrases.of(s, clauseOf(s, head.get()));
    List<Range> pieces = new ArrayList<>();
    if (all.from() < own.from()) {
      phrases
          .trim(new Range(all.from(), own.from() - 1))
          .map(phrases::withoutConjunction)
          .ifPresent(pieces::add);
    }
    if (all.to() > own.to()) {
      phrases.trim(new Range(own.to() + 1, all.to())).ifPresent(pieces::add);
    }
    return pieces;
  }

  private static Token clauseOf(Sentence s, Token token) {
    Token at = token;
    for (int step = 0; step < DEEPEST; step++) {
      if (at.isVerb() || s.child(at, "cop", "nsubj").isPresent() || at.head() < 0) {
        return at;
      }
      at = s.head(at).orElse(at);
    }
    return at;
  }
}
