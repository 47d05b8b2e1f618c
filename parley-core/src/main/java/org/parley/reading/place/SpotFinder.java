package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.FormTable;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * Finds the words of a sentence that name places, longest first. The tagger's word counts, but is
 * not enough: it takes places for persons and teams, and streets for places.
 */
final class SpotFinder {
  private static final int LONGEST = 6;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Document document;
  private final Set<String> names;
  private final Guard guard;

  /**
   * @param names words of the full names of persons in the report
   */
  SpotFinder(Gazetteer gazetteer, PlaceWords words, Document document, Set<String> names) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.document = document;
    this.names = names;
    this.guard = new Guard(words);
  }

  List<Spot> find(Sentence sentence) {
    List<String> texts = sentence.tokens().stream().map(Token::text).toList();
    List<Spot> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); ) {
      int next = taken(texts, at);
      if (next == at && isCapital(sentence.token(at))) {
        next = spot(sentence, at, found);
      }
      at = Math.max(next, at + 1);
    }
    return found;
  }

  /** Where a name of the register that is no place ends: an organisation, a people; else here. */
  private int taken(List<String> texts, int at) {
    return Register.shared()
        .forms()
        .longest(texts, at)
        .filter(m -> m.value().use() != RegisterForm.Use.NAME)
        .filter(m -> m.value().use() != RegisterForm.Use.CAPITAL)
        .filter(m -> !isLand(String.join(" ", texts.subList(at, m.last() + 1))))
        .map(FormTable.Match::last)
        .map(last -> last + 1)
        .orElse(at);
  }

  /** A continent that stands for its states is a place all the same. */
  private boolean isLand(String name) {
    return gazetteer.named(name).stream()
        .anyMatch(e -> e.is(Entry.Kind.FEATURE) && !e.feature().startsWith("PPL"));
  }

  /** Adds the longest place that begins at a word; returns where to go on. */
  private int spot(Sentence sentence, int first, List<Spot> found) {
    int limit = Math.min(sentence.size(), first + LONGEST) - 1;
    for (int last = limit; last >= first; last--) {
      if (!isWord(sentence.token(last))) {
        continue;
      }
      String text = join(sentence, first, last);
      List<Entry> candidates = gazetteer.named(text);
      if (!candidates.isEmpty()) {
        Optional<Holder> holder = holder(sentence, last);
        List<Entry> held = held(candidates, holder);
        boolean named =
            !held.isEmpty() && guard.isWholeName(sentence, first, last)
                || guard.isPlace(sentence, first, last, candidates, names);
        if (named) {
          return add(
              sentence, first, last, kinds(sentence, first, last, candidates), holder, found);
        }
      }
    }
    return first + 1;
  }

  private int add(
      Sentence sentence,
      int first,
      int last,
      List<Entry> candidates,
      Optional<Holder> holder,
      List<Spot> found) {
    Optional<Holder> of = holder.filter(h -> !held(candidates, holder).isEmpty());
    List<Entry> holders = of.map(Holder::entries).orElse(List.of());
    found.add(spot(sentence, first, last, candidates, holders));
    of.filter(Holder::short_)
        .ifPresent(h -> found.add(spot(sentence, h.first(), h.last(), h.entries(), List.of())));
    return of.filter(Holder::short_).map(Holder::last).orElse(last) + 1;
  }

  private Spot spot(
      Sentence sentence, int first, int last, List<Entry> candidates, List<Entry> holders) {
    Span span = sentence.span(sentence.token(first), sentence.token(last));
    String key = PlaceKey.of(join(sentence, first, last));
    return new Spot(span, document.text(span), key, candidates, holders);
  }

  /** {@code the Lublin region} is the region and not the city. */
  private List<Entry> kinds(Sentence sentence, int first, int last, List<Entry> candidates) {
    boolean division =
        words.is("division", sentence, last + 1)
            || first > 1
                && sentence.token(first - 1).text().equals("of")
                && words.is("division", sentence, first - 2);
    List<Entry> regions = candidates.stream().filter(c -> c.is(Entry.Kind.REGION)).toList();
    return division && !regions.isEmpty() ? regions : candidates;
  }

  /**
   * What follows a place after a comma.
   *
   * @param short_ whether its form counts only there
   */
  private record Holder(int first, int last, List<Entry> entries, boolean short_) {}

  private Optional<Holder> holder(Sentence sentence, int last) {
    int first = last + 2;
    if (first >= sentence.size() || !sentence.token(last + 1).text().equals(",")) {
      return Optional.empty();
    }
    for (int end = Math.min(sentence.size(), first + 4) - 1; end >= first; end--) {
      if (!isWord(sentence.token(end))) {
        continue;
      }
      String text = join(sentence, first, end);
      List<Entry> large =
          gazetteer.named(text).stream()
              .filter(e -> e.is(Entry.Kind.COUNTRY) || e.is(Entry.Kind.REGION))
              .toList();
      List<Entry> abbreviated = large.isEmpty() ? gazetteer.afterComma(text) : List.of();
      if (!large.isEmpty() || !abbreviated.isEmpty()) {
        List<Entry> entries = large.isEmpty() ? abbreviated : large;
        return Optional.of(new Holder(first, end, entries, large.isEmpty()));
      }
    }
    return Optional.empty();
  }

  private static List<Entry> held(List<Entry> candidates, Optional<Holder> holder) {
    return candidates.stream()
        .filter(c -> holder.stream().flatMap(h -> h.entries().stream()).anyMatch(h -> h.holds(c)))
        .toList();
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static String join(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
