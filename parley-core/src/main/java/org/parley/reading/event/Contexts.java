package org.parley.reading.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** PLOVER's contexts of an act, by key words in its clause. */
public final class Contexts {
  private record Topic(String name, Set<String> words) {}

  private static final WordLists LISTS = WordLists.of("events-contexts");

  private final List<Topic> topics =
      LISTS.names().stream().map(n -> new Topic(n, LISTS.words(n))).toList();

  List<String> of(Act act) {
    return of(act.sentence(), act.evidence());
  }

  /** Those that the words of {@code evidence} in a sentence speak of, sorted. */
  public List<String> of(Sentence sentence, Span evidence) {
    Set<String> found = new TreeSet<>();
    for (Token t : sentence.within(evidence)) {
      String lemma = Words.lemma(t);
      topics.stream().filter(c -> c.words().contains(lemma)).forEach(c -> found.add(c.name()));
    }
    return List.copyOf(found);
  }
}
