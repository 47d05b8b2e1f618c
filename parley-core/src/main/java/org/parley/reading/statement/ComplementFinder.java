package org.parley.reading.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds what a verb governs to its right: clause, infinitive, object, prepositional phrase. */
final class ComplementFinder {
  private static final Set<String> PLACEHOLDERS = CueWords.of("placeholder");
  private static final Set<String> QUESTION_WORDS = CueWords.of("question-word");
  private static final Set<String> TIME_PREPOSITIONS = CueWords.of("time-preposition");

  private final Words words;
  private final Phrases phrases;
  private final Continuations continuations;

  ComplementFinder(Words words, Phrases phrases, CueBook book) {
    this.words = words;
    this.phrases = phrases;
    this.continuations = new Continuations(book);
  }

  Optional<Range> of(Cue cue, Optional<Token> addressee) {
    Optional<Token> fused = Addressees.fusedObject(cue);
    if (fused.isPresent()) {
      return clauseFrom(cue, fused.get());
    }
    Sentence s = cue.sentence();
    Optional<Range> found = Optional.empty();
    for (Token t : Phrases.right(s, cue.word())) {
      boolean spokenTo = addressee.isPresent() && addressee.get().index() == t.index();
      boolean speaker = cue.sourceHead().equals(Optional.of(words.place(s, t)));
      if (!spokenTo && !speaker && takes(cue, t, found.isPresent())) {
        Range complement = stretch(cue, t);
        found = Optional.of(found.map(complement::cover).orElse(complement));
      }
    }
    return found;
  }

  /** The clause whose subject the parser took for an object. */
  private Optional<Range> clauseFrom(Cue cue, Token subject) {
    Sentence s = cue.sentence();
    return s.children(cue.word(), "dep", "ccomp")
        .filter(t -> t.index() > subject.index())
        .findFirst()
        .map(t -> new Range(words.place(s, subject), phrases.of(s, t).to()));
  }

  /**
   * @param completing whether something else was taken before it
   */
  private static boolean takes(Cue cue, Token t, boolean completing) {
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
          || completing && t.is("xcomp", "ccomp", "obl", "advcl", "nmod", "dep") && !isAside(s, t);
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
    return t.is("dep", "parataxis") && finite && s.child(t, "nsubj").isPresent();
  }

  /** What stands behind a comma, or says when. */
  private static boolean isAside(Sentence s, Token t) {
    int first = s.subtree(t).get(0).index();
    return first > 0 && s.token(first - 1).text().equals(",")
        || t.is("obl:tmod")
        || Phrases.hasChild(s, t, TIME_PREPOSITIONS, "case", "mark")
        || Phrases.hasChild(s, t, Set.of("on"), "case") && t.text().endsWith("day");
  }

  private Range stretch(Cue cue, Token t) {
    Sentence s = cue.sentence();
    Range all = phrases.around(s, t, x -> !continuations.hold(s, t, x));
    int from = Math.max(all.from(), cue.words().to() + 1);
    return new Range(from, Math.max(from, all.to()));
  }
}
