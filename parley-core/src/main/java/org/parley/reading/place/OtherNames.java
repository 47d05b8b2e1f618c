package org.parley.reading.place;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.codebook.FormTable;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.language.Sentence;

/** Names of the register that are no places: organisations, peoples. */
final class OtherNames {
  private final Gazetteer gazetteer;

  OtherNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Where the longest that begins at a word ends, the word behind it; else the word itself. */
  int end(Sentence sentence, List<String> texts, int at) {
    return Register.shared()
        .forms()
        .longest(texts, at)
        .filter(m -> m.value().use() != RegisterForm.Use.NAME)
        .filter(m -> m.value().use() != RegisterForm.Use.CAPITAL)
        .map(FormTable.Match::last)
        .filter(last -> !beginsWithCountry(texts, at, last))
        .filter(last -> !isPlace(String.join(" ", texts.subList(at, last + 1))))
        .filter(
            last -> CandidateSpan.hasCapital(sentence.token(at)) || !isBegun(sentence, at, last))
        .map(last -> last + 1)
        .orElse(at);
  }

  /** {@code U.S. Food and Drug Administration}: the country is one all the same. */
  private static boolean beginsWithCountry(List<String> texts, int at, int last) {
    return IntStream.range(at + 1, last + 1)
        .mapToObj(end -> String.join(" ", texts.subList(at, end)))
        .flatMap(begun -> Register.shared().forms().get(begun).stream())
        .anyMatch(f -> f.use() == RegisterForm.Use.NAME);
  }

  /** {@code the West} in {@code the West Bank}: a place begins behind the article and goes on. */
  private boolean isBegun(Sentence sentence, int article, int last) {
    int limit = Math.min(sentence.size(), article + 1 + CandidateSpan.LONGEST);
    return IntStream.range(last + 1, limit)
        .mapToObj(end -> new CandidateSpan(sentence, article + 1, end))
        .anyMatch(name -> name.isOneName() && !gazetteer.named(name.text()).isEmpty());
  }

  /** A continent that stands for its states is a place all the same. */
  private boolean isPlace(String name) {
    return gazetteer.isCountry(name)
        || gazetteer.named(name).stream()
            .anyMatch(e -> e.is(Entry.Kind.FEATURE) && !e.feature().startsWith("PPL"));
  }
}
