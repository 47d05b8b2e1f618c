package org.parley.reading.discourse;

import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Whether {@code it} stands for a clause or for nothing: {@code it is hard to say}. As an object it
 * is seldom a party.
 */
final class PleonasticIt {
  private static final Set<String> IMPERSONAL =
      WordLists.of("description-words").words("impersonal");
  private static final String[] CLAUSES = {"ccomp", "xcomp", "advcl", "csubj", "acl"};

  private PleonasticIt() {}

  static boolean is(Anaphor pronoun) {
    return pronoun.wanted() == PronounClass.IT
        && (!mayBeParty(pronoun) || leadsToClause(pronoun.sentence(), pronoun.token()));
  }

  private static boolean mayBeParty(Anaphor it) {
    return it.token().is("nsubj") || it.isPossessive() && !it.token().is("expl");
  }

  private static boolean leadsToClause(Sentence sentence, Token it) {
    return sentence
        .head(it)
        .filter(h -> it.is("nsubj") && isImpersonal(sentence, it, h))
        .filter(h -> sentence.children(h).anyMatch(c -> c.index() > h.index() && c.is(CLAUSES)))
        .isPresent();
  }

  /** {@code it seems}, {@code it is said}, {@code it is hard}. */
  private static boolean isImpersonal(Sentence sentence, Token it, Token head) {
    boolean be =
        sentence.tokens().subList(it.index(), Math.max(it.index(), head.index())).stream()
            .anyMatch(t -> t.lemma().equals("be") || t.text().matches("['\u2019]s"));
    return head.isVerb()
        ? IMPERSONAL.contains(head.lemma()) || (be && head.tag().equals("VBN"))
        : be;
  }
}
