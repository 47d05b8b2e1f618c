package org.parley.reading.event;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Token;

/** The word lists of {@code events-words.json}, and lemmas as they are spelled there. */
final class Words {
  private static final WordLists LISTS = WordLists.of("events-words");

  private Words() {}

  static Set<String> list(String name) {
    return LISTS.words(name);
  }

  /** The lemmas that {@code words} of a rule stand for. */
  static Set<String> expand(Collection<String> words) {
    return LISTS.expand(words);
  }

  /** A lemma in lower case, and singular also where a tagger keeps "troops". */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean plural = token.tag().equals("NNS") && lemma.endsWith("s") && !lemma.endsWith("ss");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }
}
