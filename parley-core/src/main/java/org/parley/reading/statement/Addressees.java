package org.parley.reading.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** To whom something is said: {@code told reporters that}, {@code said to her}. */
final class Addressees {
  private static final Set<String> SPOKEN_TO = CueWords.of("spoken-to");

  private Addressees() {}

  static Optional<Token> of(Cue cue) {
    return beforeVerb(cue)
        .or(() -> fusedObject(cue).map(o -> cue.sentence().token(o.index() - 1)))
        .or(() -> governed(cue));
  }

  /**
   * {@code the council} of {@code addressed the council saying}: the parser takes it for who says.
   */
  private static Optional<Token> beforeVerb(Cue cue) {
    Sentence s = cue.sentence();
    return s.children(cue.word(), "nsubj")
        .filter(t -> SourceFinder.isObjectBefore(s, cue.word(), t))
        .filter(t -> SPOKEN_TO.contains(s.token(cue.word().head()).lemma()))
        .findFirst();
  }

  private static Optional<Token> governed(Cue cue) {
    Sentence s = cue.sentence();
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

  /**
   * {@code Borduria} of {@code warned Avalonia Borduria will pay}: two names that the parser takes
   * for one object, of which the first is spoken to.
   */
  static Optional<Token> fusedObject(Cue cue) {
    Sentence s = cue.sentence();
    return s.children(cue.word(), "obj")
        .filter(t -> cue.rule().addressee() == CueRule.Addressed.OBJECT)
        .filter(t -> t.index() > cue.word().index() + 1 && !t.name().equals("O"))
        .filter(t -> isName(s.token(t.index() - 1), t))
        .filter(t -> s.children(cue.word(), "dep", "ccomp").anyMatch(c -> lacksSubject(s, c, t)))
        .findFirst();
  }

  private static boolean isName(Token modifier, Token head) {
    return modifier.is("compound")
        && modifier.head() == head.index()
        && modifier.isProperNoun()
        && modifier.name().equals(head.name());
  }

  private static boolean lacksSubject(Sentence s, Token clause, Token before) {
    return clause.index() > before.index()
        && s.child(clause, "nsubj").isEmpty()
        && s.child(clause, "aux", "cop").isPresent();
  }
}
