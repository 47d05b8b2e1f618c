package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds what was said, given the cue: quotations first, then the clause or phrase it governs. */
final class ContentFinder {
  private static final Set<String> PLACEHOLDERS = CueWords.of("placeholder");

  private static final Set<String> QUESTION_WORDS = CueWords.of("question-word");
  private static final Set<String> TIME_PREPOSITIONS = CueWords.of("time-preposition");
  private static final Set<String> SPOKEN_TO = CueWords.of("spoken-to");

  private final Words words;
  private final CueBook book;
  private final Phrases phrases;
  private final QuotedContent quoted;

  ContentFinder(Words words, CueBook book, Quotations quotations) {
    this.words = words;
    this.book = book;
    this.phrases = new Phrases(words);
    this.quoted = new QuotedContent(words, quotations);
  }

  /** The proposal for this cue; empty where nothing that it may take stands beside it. */
  Optional<StatementCandidate> of(Cue cue) {
    Optional<Token> addressee = addressee(cue);
    List<Range> pieces = pieces(cue, addressee);
    List<Range> kept = new ArrayList<>();
    for (Range piece : pieces) {
      quoted
          .inside(piece, cue.words())
          .flatMap(phrases::trim)
          .map(p -> quoted.whole(p, cue.words()))
          .filter(p -> !p.overlaps(cue.words()))
          .filter(p -> kept.stream().noneMatch(p::overlaps))
          .ifPresent(kept::add);
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    kept.sort(java.util.Comparator.comparingInt(Range::from));
    return Optional.of(
        new StatementCandidate(
            Optional.of(cue),
            cue.rule().name(),
            cue.rule().confidence(),
            kept,
            addressee.map(t -> words.place(cue.sentence(), t))));
  }

  private List<Range> pieces(Cue cue, Optional<Token> addressee) {
    if (cue.rule().takes(CueRule.Frame.NOUN)) {
      return nounClause(cue);
    }
    if (cue.word().text().equalsIgnoreCase("according")) {
      return host(cue);
    }
    if (cue.rule().takes(CueRule.Frame.QUOTE)) {
      List<Range> quotes = quotes(cue);
      if (!quotes.isEmpty() && !goesOn(cue, addressee)) {
        return quotes;
      }
    }
    Optional<Range> right = governed(cue, addressee);
    if (right.isPresent()) {
      return List.of(right.get());
    }
    return cue.rule().takes(CueRule.Frame.CLAUSE) ? before(cue) : List.of();
  }

  /**
   * "..., claiming that they left": a clause of its own after a quotation by another cue or none.
   */
  private boolean goesOn(Cue cue, Optional<Token> addressee) {
    return cue.word().tag().equals("VBG")
        && quoted.before(cue).isPresent()
        && governed(cue, addressee).isPresent();
  }

  private List<Range> quotes(Cue cue) {
    Optional<Quotation> before = quoted.before(cue);
    Optional<Quotation> after = quoted.after(cue);
    Optional<Range> left =
        before.map(q -> quoted.leadIn(cue, q).map(lead -> lead.cover(closed(q))).orElse(q.words()));
    Optional<Range> clause = governed(cue, addressee(cue));
    Optional<Range> right =
        after.map(q -> quoted.leadOn(cue, q).map(l -> l.cover(closed(q))).orElse(q.words()));
    if (after.isPresent() && clause.isPresent()) {
      Range marks = closed(after.get());
      boolean more = clause.get().to() > marks.to() + 1;
      boolean earlier = clause.get().from() < marks.from() - 1;
      right = earlier || more && !after.get().speech() ? clause : right;
    }
    boolean both = left.isPresent() && before.get().speech();
    if (both || left.isPresent() && clause.isEmpty()) {
      return quoted.pieces(left, after.filter(Quotation::speech).map(Quotation::words));
    }
    return quoted.pieces(Optional.empty(), right);
  }

  private static Range closed(Quotation q) {
    return new Range(q.open(), q.close());
  }

  /** What the verb governs to its right: clause, infinitive, object, prepositional phrase. */
  private Optional<Range> governed(Cue cue, Optional<Token> addressee) {
    Sentence s = cue.sentence();
    Optional<Token> fused = fusedObject(cue);
    if (fused.isPresent()) {
      return s.children(cue.word(), "dep", "ccomp")
          .filter(t -> t.index() > fused.get().index())
          .findFirst()
          .map(t -> new Range(words.place(s, fused.get()), phrases.of(s, t).to()));
    }
    Optional<Range> found = Optional.empty();
    for (Token t : Phrases.right(s, cue.word())) {
      boolean spokenTo = addressee.isPresent() && addressee.get().index() == t.index();
      boolean speaker = cue.sourceHead().equals(Optional.of(words.place(s, t)));
      if (!spokenTo && !speaker && takes(cue, t, found.isPresent())) {
        Range words = stretch(cue, t);
        found = Optional.of(found.map(words::cover).orElse(words));
      }
    }
    return found;
  }

  /** "warned Avalonia Borduria will pay": two names that the parser takes for one object. */
  private static Optional<Token> fusedObject(Cue cue) {
    Sentence s = cue.sentence();
    return s.children(cue.word(), "obj")
        .filter(t -> cue.rule().addressee() == CueRule.Addressed.OBJECT)
        .filter(t -> t.index() > cue.word().index() + 1 && !t.name().equals("O"))
        .filter(t -> isName(s.token(t.index() - 1), t))
        .filter(
            t ->
                s.children(cue.word(), "dep", "ccomp")
                    .anyMatch(
                        c ->
                            c.index() > t.index()
                                && s.child(c, "nsubj").isEmpty()
                                && s.child(c, "aux", "cop").isPresent()))
        .findFirst();
  }

  private static boolean isName(Token modifier, Token head) {
    return modifier.is("compound")
        && modifier.head() == head.index()
        && modifier.isProperNoun()
        && modifier.name().equals(head.name());
  }

  private boolean takes(Cue cue, Token t, boolean completing) {
    Sentence s = cue.sentence();
    CueRule rule = cue.rule();
    if (rule.takes(CueRule.Frame.CLAUSE) && isClause(s, t)) {
      return true;
    }
    if (rule.takes(CueRule.Frame.INFINITIVE) && t.is("xcomp", "ccomp", "advcl")) {
      return Phrases.hasChild(s, t, Set.of("to"), "mark", "aux");
    }
    if (rule.takes(CueRule.Frame.OBJECT)) {
      return t.is("obj", "ccomp") && !PLACEHOLDERS.contains(t.lemma())
          || completing
              && (t.is("xcomp", "ccomp", "obl", "advcl", "nmod", "dep") && !isAside(s, t));
    }
    return rule.takes(CueRule.Frame.PREPOSITION)
        && t.is("obl", "nmod", "advcl", "ccomp", "acl")
        && Phrases.hasChild(s, t, rule.prepositions(), "case", "mark");
  }

  private static boolean isClause(Sentence s, Token t) {
    if (t.is("ccomp")) {
      return !Phrases.hasChild(s, t, Set.of("to"), "mark")
          || s.child(t, "nsubj").isPresent()
          || Phrases.hasChild(s, t, QUESTION_WORDS, "mark", "obj", "advmod");
    }
    boolean finite = t.isFinite() || s.child(t, "aux", "cop").isPresent();
    boolean comma = t.index() > 0 && s.children(t, "nsubj").findAny().isPresent();
    return t.is("dep", "parataxis") && finite && comma;
  }

  private static boolean isAside(Sentence s, Token t) {
    boolean comma =
        s.subtree(t).get(0).index() > 0
            && s.token(s.subtree(t).get(0).index() - 1).text().equals(",");
    boolean time =
        t.is("obl:tmod")
            || Phrases.hasChild(s, t, TIME_PREPOSITIONS, "case", "mark")
            || Phrases.hasChild(s, t, Set.of("on"), "case") && t.text().endsWith("day");
    return comma || time;
  }

  /** The stretch of a governed word, without what continues the report: ", adding that ...". */
  private Range stretch(Cue cue, Token t) {
    Sentence s = cue.sentence();
    Predicate<Token> own = x -> !inContinuation(s, t, x);
    Range all = phrases.around(s, t, own);
    int from = Math.max(all.from(), cue.words().to() + 1);
    return new Range(from, Math.max(from, all.to()));
  }

  private boolean inContinuation(Sentence s, Token top, Token x) {
    int at = x.index();
    while (at >= 0 && at != top.index()) {
      Token t = s.token(at);
      if (continues(s, t)
          || t.is("cc")
              && s.tokens().stream().anyMatch(n -> n.head() == t.head() || n.index() == t.head())
              && continuesHead(s, t)) {
        return true;
      }
      at = t.head();
    }
    return false;
  }

  private boolean continuesHead(Sentence s, Token cc) {
    return s.head(cc).map(h -> continues(s, h)).orElse(false);
  }

  private boolean continues(Sentence s, Token t) {
    return t.isVerb()
        && t.is("conj", "dep", "advcl", "parataxis")
        && s.child(t, "nsubj").isEmpty()
        && book.verb(t.lemma()).map(r -> r.continues() || setOff(s, t)).orElse(false);
  }

  private static boolean setOff(Sentence s, Token t) {
    return t.tag().equals("VBG") && t.index() > 0 && s.token(t.index() - 1).text().equals(",");
  }

  /** The clause that the cue closes or is set into: "They left, he said". */
  private List<Range> before(Cue cue) {
    if (!cue.hasSource()) {
      return List.of();
    }
    Sentence s = cue.sentence();
    Optional<Token> clause =
        s.children(cue.word(), "ccomp", "parataxis", "dep")
            .filter(
                t ->
                    t.index() < cue.word().index()
                        && (t.isVerb() || s.child(t, "nsubj").isPresent()))
            .findFirst();
    if (clause.isPresent()) {
      return left(cue, phrases.of(s, clause.get()));
    }
    boolean inserted = cue.word().is("parataxis", "dep") && comma(cue);
    return inserted ? host(cue) : List.of();
  }

  private boolean comma(Cue cue) {
    int at = cue.group().from() - 1;
    return at > words.first(cue.sentence())
        && Set.of(",", "--", "–", "—").contains(words.at(at).text());
  }

  private List<Range> left(Cue cue, Range clause) {
    int to = Math.min(clause.to(), cue.group().from() - 1);
    return clause.from() > to
        ? List.of()
        : List.of(phrases.withoutConjunction(new Range(clause.from(), to)));
  }

  /** The clause that an inserted cue stands in, on both its sides. */
  private List<Range> host(Cue cue) {
    Sentence s = cue.sentence();
    Token top = cue.word();
    if (cue.word().text().equalsIgnoreCase("according")) {
      top = s.head(top).filter(h -> cue.word().is("case")).orElse(top);
    }
    Optional<Token> head = s.head(top);
    if (head.isEmpty()) {
      return List.of();
    }
    Range own = phrases.of(s, top).cover(cue.group());
    Token clause = clauseOf(s, head.get());
    Range all = phrases.of(s, clause);
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
    for (int step = 0; step < 8; step++) {
      boolean clause = at.isVerb() || s.child(at, "cop", "nsubj").isPresent() || at.head() < 0;
      if (clause) {
        return at;
      }
      at = s.head(at).orElse(at);
    }
    return at;
  }

  private List<Range> nounClause(Cue cue) {
    Sentence s = cue.sentence();
    return s.children(cue.word(), "acl", "ccomp", "dep")
        .filter(t -> t.index() > cue.word().index() && !t.is("acl:relcl"))
        .filter(t -> s.child(t, "nsubj", "expl").isPresent())
        .filter(t -> words.at(cue.words().to() + 1).lemma().equals("that"))
        .map(t -> phrases.of(s, t))
        .limit(1)
        .toList();
  }

  private Optional<Token> addressee(Cue cue) {
    Sentence s = cue.sentence();
    Optional<Token> before =
        s.children(cue.word(), "nsubj")
            .filter(t -> SourceFinder.isObjectBefore(s, cue.word(), t))
            .filter(t -> SPOKEN_TO.contains(s.token(cue.word().head()).lemma()))
            .findFirst();
    if (before.isPresent()) {
      return before;
    }
    Optional<Token> fused = fusedObject(cue);
    if (fused.isPresent()) {
      return Optional.of(s.token(fused.get().index() - 1));
    }
    return switch (cue.rule().addressee()) {
      case OBJECT ->
          s.children(cue.word(), "obj", "iobj")
              .filter(t -> t.index() > cue.word().index())
              .filter(t -> t.isNoun() || t.isPronoun())
              .findFirst();
      case TO ->
          s.children(cue.word(), "obl", "nmod")
              .filter(t -> t.index() > cue.word().index())
              .filter(t -> Phrases.hasChild(s, t, Set.of("to"), "case"))
              .findFirst();
      case NONE -> Optional.empty();
    };
  }
}
