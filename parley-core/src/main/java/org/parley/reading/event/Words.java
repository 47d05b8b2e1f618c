package org.parley.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.language.Token;

/** The word lists of the codebook, and lemmas as they are spelled there. */
final class Words {
  private final Map<String, List<String>> lists;

  Words() {
    lists =
        Codebook.rules("events-words", WordList.class).stream()
            .collect(Collectors.toMap(WordList::name, WordList::words));
  }

  /** The lemmas that {@code words} stands for, every {@code @name} replaced by its list. */
  Set<String> expand(List<String> words) {
    Set<String> all = new HashSet<>();
    for (String w : words) {
      if (w.startsWith("@")) {
        List<String> list = lists.get(w.substring(1));
        if (list == null) {
          throw new IllegalArgumentException("events-words.json has no list " + w);
        }
        all.addAll(expand(list));
      } else {
        all.add(w);
      }
    }
    return Set.copyOf(all);
  }

  /** A lemma in lower case, and singular also where a tagger keeps "troops". */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean plural = token.tag().equals("NNS") && lemma.endsWith("s") && !lemma.endsWith("ss");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }
}
