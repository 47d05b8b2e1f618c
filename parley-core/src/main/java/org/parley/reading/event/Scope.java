package org.parley.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * What one act's words govern: objects, prepositions, infinitives and content clauses, but not the
 * subject, nor coordinated acts, relative clauses and circumstances, which tell acts of their own.
 */
final class Scope {
  private static final Set<String> CIRCUMSTANCE = Words.list("circumstance");
  private static final Set<String> ASIDE = Words.list("aside-preposition");
  private static final Set<String> BY = Words.list("by-doing");
  private static final Set<String> ANSWER = Words.list("answer");
  private static final String[] TIES = {
    "obj",
    "iobj",
    "obl",
    "nmod",
    "xcomp",
    "ccomp",
    "nsubj:pass",
    "compound",
    "amod",
    "appos",
    "nummod",
    "parataxis",
    "fixed",
    "flat",
    "dep",
    "advmod",
    "nsubj",
    "acl",
    "advcl",
    "conj",
    "case"
  };

  private Scope() {}

  /** What a clause's word governs, in the order of the sentence. */
  static List<Token> of(Clause clause) {
    List<Token> own = of(clause.sentence(), clause.head());
    return clause
        .gerundNoun()
        .map(
            n -> {
              List<Token> all = new ArrayList<>(List.of(n));
              all.addAll(of(clause.sentence(), n));
              all.removeIf(t -> t.index() <= clause.head().index());
              return all;
            })
        .orElse(own);
  }

  static List<Token> of(Sentence sentence, Token head) {
    List<Token> found = new ArrayList<>();
    boolean[] seen = new boolean[sentence.size()];
    seen[head.index()] = true;
    List<Token> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      Token at = open.remove(open.size() - 1);
      sentence
          .children(at, TIES)
          .filter(t -> !seen[t.index()] && belongs(sentence, head, at, t))
          .forEach(
              t -> {
                seen[t.index()] = true;
                found.add(t);
                open.add(t);
              });
    }
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }

  private static boolean belongs(Sentence sentence, Token head, Token parent, Token child) {
    if (child.relation().equals("acl:relcl")
        || child.is("parataxis") && parent.index() == head.index()) {
      return false;
    }
    if (child.is("obl", "nmod", "dep") && isAside(sentence, child)) {
      return false;
    }
    if (child.is("advcl")) {
      return sentence.children(child, "mark", "case").noneMatch(Scope::isCircumstance)
          && (child.index() > head.index())
          && !startsParticiple(sentence, child);
    }
    if (child.is("nsubj") && !child.is("nsubj:pass") && parent.index() == head.index()) {
      return false;
    }
    if (child.is("conj")) {
      return parent.index() != head.index() && child.isVerb() == parent.isVerb();
    }
    return true;
  }

  /** "after the raid", "by alleging attacks", "in response to requests", "following an offer". */
  private static boolean isAside(Sentence sentence, Token noun) {
    if (ANSWER.contains(Words.lemma(noun)) || noun.tag().equals("VBG") && noun.is("dep")) {
      return true;
    }
    List<Token> cases = sentence.children(noun, "case").toList();
    return cases.stream().anyMatch(c -> ASIDE.contains(Words.lemma(c)))
        || cases.stream()
            .filter(c -> c.tag().equals("IN") && c.index() + 1 < noun.index())
            .map(c -> sentence.token(c.index() + 1))
            .anyMatch(
                g -> g.tag().equals("VBG") && g.is("amod") && BY.contains(before(sentence, g)));
  }

  private static String before(Sentence sentence, Token token) {
    return Words.lemma(sentence.token(token.index() - 1));
  }

  private static boolean isCircumstance(Token mark) {
    return CIRCUMSTANCE.contains(Words.lemma(mark));
  }

  /** A participle that adds a circumstance: "..., striking airfields". */
  private static boolean startsParticiple(Sentence sentence, Token verb) {
    return verb.tag().equals("VBG")
        && sentence.children(verb, "mark", "case").findAny().isEmpty()
        && verb.index() > 0
        && sentence.token(verb.index() - 1).text().equals(",");
  }
}
