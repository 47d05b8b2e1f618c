package org.parley.reading.place;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Finds the country or region behind a place and a comma. */
final class HolderFinder {
  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;

  HolderFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * @param place the last word of the place
   */
  Optional<Holder> behind(Sentence sentence, int place) {
    int first = place + 2;
    if (first >= sentence.size()
        || !CandidateSpan.isCapitalised(sentence.token(first))
        || !sentence.token(place + 1).text().equals(",")) {
      return Optional.empty();
    }
    for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
      if (CandidateSpan.isWord(sentence.token(last))) {
        Optional<Holder> holder = holder(new CandidateSpan(sentence, first, last));
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Holder> holder(CandidateSpan name) {
    if (describes(name)) {
      return Optional.empty();
    }
    List<Entry> large =
        gazetteer.named(name.text()).stream()
            .filter(e -> e.is(Entry.Kind.COUNTRY) || e.is(Entry.Kind.REGION))
            .toList();
    boolean abbreviated = large.isEmpty();
    List<Entry> entries = abbreviated ? gazetteer.afterComma(name.text()) : large;
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Holder(name.first(), name.last(), entries, abbreviated));
  }

  /** {@code London, US Secretary of State}: it says whose the next word is. */
  private static boolean describes(CandidateSpan name) {
    Token last = name.sentence().token(name.last());
    return last.is("compound", "amod") && last.head() > name.last();
  }
}
