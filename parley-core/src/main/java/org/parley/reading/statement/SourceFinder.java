package org.parley.reading.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds the word that a cue names as its speaker. */
final class SourceFinder {
  private static final int STEPS = 6;
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> OWNER = CueWords.of("owner-preposition");
  private static final Set<String> ISSUING = CueWords.of("issue");
  private static final Set<String> DOCUMENTS = CueWords.of("documents");
  private static final Set<String> OPENERS = CueWords.of("clause-openers");
  private static final String[] SHARING = {
    "conj", "xcomp", "advcl", "dep", "acl", "ccomp", "parataxis"
  };

  /** The subject of a verb, its own or the one it shares with the verb it hangs on. */
  Optional<Token> ofVerb(Sentence sentence, Token verb) {
    Optional<Token> own = own(sentence, verb);
    if (own.isPresent()) {
      return own;
    }
    Optional<Token> beside = inverted(sentence, verb).or(() -> ofSubordinate(sentence, verb));
    return beside.isPresent() || SourceFinder.isPassive(sentence, verb)
        ? beside
        : shared(sentence, verb);
  }

  private Optional<Token> shared(Sentence sentence, Token verb) {
    Token at = verb;
    for (int step = 0; step < STEPS && at.is(SHARING); step++) {
      boolean finite = !at.tag().equals("VBG") && !at.tag().equals("VB");
      if (finite && at.is("ccomp", "parataxis")) {
        return Optional.empty();
      }
      Token head = sentence.head(at).orElse(at);
      if (head.isNoun() && at.is("acl") && speaks(head)) {
        return Optional.of(head);
      }
      at = head;
      Optional<Token> found = own(sentence, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "a letter saying", "voters saying": not the object of what its verb's subject did. */
  private static boolean speaks(Token noun) {
    return DOCUMENTS.contains(noun.lemma()) || noun.is("nsubj") || noun.head() < 0;
  }

  /**
   * "The ministry's statement", "a statement by the ministry"; the noun itself where none is named.
   */
  Optional<Token> ofNoun(Sentence sentence, Token noun) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> by =
        sentence
            .children(noun, "nmod")
            .filter(t -> Phrases.hasChild(sentence, t, OWNER, "case"))
            .findFirst();
    return by.or(() -> issuer(sentence, noun)).or(() -> adjective(sentence, noun));
  }

  /** "Ruritanian claims that". */
  private static Optional<Token> adjective(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "amod", "compound")
        .filter(t -> Character.isUpperCase(t.text().charAt(0)) && t.index() > 0)
        .findFirst();
  }

  private Optional<Token> issuer(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(v -> v.isVerb() && noun.is("obj") && ISSUING.contains(v.lemma()))
        .flatMap(v -> ofVerb(sentence, v));
  }

  private static Optional<Token> own(Sentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
    }
    return sentence
        .children(verb, "nsubj")
        .filter(t -> !t.is("nsubj:pass") && !isObjectBefore(sentence, verb, t))
        .findFirst();
  }

  /** "addressed the council saying": the parser takes the council for the one who says. */
  static boolean isObjectBefore(Sentence sentence, Token verb, Token subject) {
    int first = sentence.subtree(subject).get(0).index();
    return verb.tag().equals("VBG")
        && first > 0
        && verb.is("dep", "advcl", "xcomp", "ccomp")
        && first - 1 == verb.head()
        && sentence.token(first - 1).isVerb();
  }

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "obl", "nmod")
        .filter(t -> Phrases.hasChild(sentence, t, BY, "case"))
        .findFirst();
  }

  /** ", reported the agency": the parser takes the agency for an object. */
  private static Optional<Token> inverted(Sentence sentence, Token verb) {
    boolean comma =
        verb.index() > 0
            && sentence.token(verb.index() - 1).isPunctuation()
            && !verb.tag().equals("VBG");
    return sentence
        .children(verb, "obj")
        .filter(t -> comma && t.isProperNoun() && t.index() > verb.index())
        .findFirst();
  }

  /** "after the ministry on Friday said": the parser takes the opener for a preposition. */
  private static Optional<Token> ofSubordinate(Sentence sentence, Token verb) {
    if (!verb.is("dep", "parataxis") || verb.tag().equals("VBG")) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(t -> t.index() < verb.index() && t.head() == verb.head())
        .filter(t -> t.is("obl", "nmod") && Phrases.hasChild(sentence, t, OPENERS, "case"))
        .reduce((a, b) -> b);
  }

  static boolean isPassive(Sentence sentence, Token verb) {
    boolean marked = sentence.child(verb, "nsubj:pass", "aux:pass").isPresent();
    return marked
        || verb.tag().equals("VBN")
            && verb.is("acl", "amod")
            && sentence.child(verb, "nsubj", "aux").isEmpty();
  }
}
