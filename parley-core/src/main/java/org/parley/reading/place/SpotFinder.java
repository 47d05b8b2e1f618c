package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final int LONGEST_LIST = 24;
  private static final Set<String> LIST_MARKS = Set.of(",", "and", "or", "&");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "-LRB-", "-RRB-");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Document document;
  private final Guard guard;
  private final Compounds compounds;
  private final Set<String> places;
  private final Map<String, List<Entry>> known;
  private final Set<String> beyondDoubt = new HashSet<>();

  /** What was named last as holding the place before it. */
  private Optional<Holder> awaited = Optional.empty();

  /**
   * @param names words of the full names of persons in the report
   * @param places what is known to name places in it
   * @param known what words may mean, as far as they were looked up
   */
  SpotFinder(
      Gazetteer gazetteer,
      PlaceWords words,
      Document document,
      Set<String> names,
      Set<String> places,
      Map<String, List<Entry>> known) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.document = document;
    this.guard = new Guard(words, names);
    this.compounds = new Compounds(words, gazetteer::named);
    this.places = places;
    this.known = known;
  }

  List<Spot> find(Sentence sentence) {
    List<String> texts = sentence.tokens().stream().map(Token::text).toList();
    List<Spot> found = new ArrayList<>();
    awaited = Optional.empty();
    for (int at = 0; at < sentence.size(); ) {
      int taken = taken(sentence, texts, at);
      int next = hasCapital(sentence.token(at)) ? spot(sentence, at, taken, found) : at;
      next = Math.max(next, taken);
      at = Math.max(next, at + 1);
    }
    return found;
  }

  /** Where a name of the register that is no place ends: an organisation, a people; else here. */
  private int taken(Sentence sentence, List<String> texts, int at) {
    return Register.shared()
        .forms()
        .longest(texts, at)
        .filter(m -> m.value().use() != RegisterForm.Use.NAME)
        .filter(m -> m.value().use() != RegisterForm.Use.CAPITAL)
        .filter(m -> !isLand(String.join(" ", texts.subList(at, m.last() + 1))))
        .filter(m -> !gazetteer.isCountry(String.join(" ", texts.subList(at, m.last() + 1))))
        .map(FormTable.Match::last)
        .map(last -> last + 1)
        .filter(end -> hasCapital(sentence.token(at)) || !goesOn(sentence, at + 1, end))
        .orElse(at);
  }

  /** Whether a place is named from a word on and beyond another: {@code the West Bank}. */
  private boolean goesOn(Sentence sentence, int first, int beyond) {
    int limit = Math.min(sentence.size(), first + LONGEST);
    return IntStream.range(beyond, limit)
        .filter(last -> isOneName(sentence, first, last))
        .anyMatch(last -> !named(sentence, first, last, join(sentence, first, last)).isEmpty());
  }

  /** A continent that stands for its states is a place all the same. */
  private boolean isLand(String name) {
    return gazetteer.named(name).stream()
        .anyMatch(e -> e.is(Entry.Kind.FEATURE) && !e.feature().startsWith("PPL"));
  }

  /**
   * Adds the longest place that begins at a word and goes on to another; returns where to go on.
   */
  private int spot(Sentence sentence, int first, int beyond, List<Spot> found) {
    int limit = Math.min(sentence.size(), first + LONGEST) - 1;
    for (int last = limit; last >= Math.max(first, beyond); last--) {
      if (!isOneName(sentence, first, last)) {
        continue;
      }
      String text = join(sentence, first, last);
      List<Entry> candidates = named(sentence, first, last, text);
      if (!candidates.isEmpty()) {
        Optional<Holder> holder = holder(sentence, last);
        List<Entry> held = held(candidates, holder);
        boolean named =
            !held.isEmpty() && guard.isWholeName(sentence, first, last)
                || isDivided(sentence, first, last, candidates)
                || guard.isPlace(
                    sentence,
                    first,
                    last,
                    candidates,
                    places.contains(text) || listed(sentence, first, last, found));
        if (named) {
          if (!held.isEmpty() || guard.isLocated(sentence, first, last)) {
            beyondDoubt.add(text);
          }
          return add(
              sentence, first, last, kinds(sentence, first, last, candidates), holder, found);
        }
      }
      List<Compounds.Part> parts = compounds.find(sentence, first, last);
      if (!parts.isEmpty()) {
        parts.forEach(p -> found.add(spot(p.span(), p.candidates())));
        return last + 1;
      }
    }
    return first + 1;
  }

  /** What a name may mean: a division without its own word only where the word is near. */
  private List<Entry> named(Sentence sentence, int first, int last, String text) {
    List<Entry> named = known.computeIfAbsent(text, gazetteer::named);
    if (!division(sentence, first, last)) {
      return named;
    }
    List<Entry> all = new ArrayList<>(named);
    gazetteer.divisions(text).stream().filter(d -> !all.contains(d)).forEach(all::add);
    return all;
  }

  /** {@code Lublin, X and Y}, where Lublin or Y is a place beyond doubt. */
  private boolean listed(Sentence sentence, int first, int last, List<Spot> found) {
    return isListMark(sentence, first - 1)
            && !found.isEmpty()
            && found.get(found.size() - 1).span().end() >= endBefore(sentence, first)
        || isListMark(sentence, last + 1) && startsPlace(sentence, last + 2);
  }

  private boolean isDivided(Sentence sentence, int first, int last, List<Entry> candidates) {
    return division(sentence, first, last)
        && candidates.stream().anyMatch(c -> c.is(Entry.Kind.REGION) || c.is(Entry.Kind.DISTRICT));
  }

  private static int endBefore(Sentence sentence, int first) {
    int at = first - 1;
    while (at > 0 && isListMark(sentence, at - 1)) {
      at--;
    }
    return at > 0 ? sentence.token(at - 1).span().end() : Integer.MAX_VALUE;
  }

  private boolean startsPlace(Sentence sentence, int at) {
    int from = isListMark(sentence, at) ? at + 1 : at;
    int limit = Math.min(sentence.size(), from + LONGEST) - 1;
    for (int last = limit; last >= from; last--) {
      if (places.contains(join(sentence, from, last))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListMark(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && LIST_MARKS.contains(sentence.token(at).text());
  }

  /** What the sentences so far name as a place, and the tagger says so too. */
  Set<String> beyondDoubt() {
    return Set.copyOf(beyondDoubt);
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
    List<Entry> meant =
        awaited
            .filter(h -> h.first() == first && h.last() == last)
            .map(Holder::entries)
            .orElse(candidates);
    found.add(spot(sentence, first, last, meant, holders));
    of.filter(Holder::short_)
        .ifPresent(h -> found.add(spot(sentence, h.first(), h.last(), h.entries(), List.of())));
    awaited = of.filter(h -> !h.short_()).map(h -> h.holding(candidates));
    return of.filter(Holder::short_).map(Holder::last).orElse(last) + 1;
  }

  private Spot spot(
      Sentence sentence, int first, int last, List<Entry> candidates, List<Entry> holders) {
    Span span = sentence.span(sentence.token(first), sentence.token(last));
    String key = PlaceKey.of(join(sentence, first, last));
    return new Spot(span, document.text(span), key, candidates, holders);
  }

  private Spot spot(Span span, List<Entry> candidates) {
    String text = document.text(span);
    return new Spot(span, text, PlaceKey.of(text), candidates, List.of());
  }

  /** {@code the Lublin region} is the region and not the city. */
  private List<Entry> kinds(Sentence sentence, int first, int last, List<Entry> candidates) {
    if (!division(sentence, first, last)) {
      return candidates;
    }
    return Stream.of(Entry.Kind.REGION, Entry.Kind.DISTRICT)
        .map(k -> candidates.stream().filter(c -> c.is(k)).toList())
        .filter(of -> !of.isEmpty())
        .findFirst()
        .orElse(candidates);
  }

  /** {@code X region}, {@code province of X}, {@code X, Y and Z counties}. */
  private boolean division(Sentence sentence, int first, int last) {
    if (first == last && words.is("no-division", sentence, first)) {
      return false;
    }
    if (words.is("division", sentence, last + 1)
        || first > 1
            && sentence.token(first - 1).text().equals("of")
            && words.is("division", sentence, first - 2)) {
      return true;
    }
    for (int at = last + 1; at < sentence.size() && at <= last + LONGEST_LIST; at++) {
      if (words.is("divisions", sentence, at)) {
        return true;
      }
      if (!isListMark(sentence, at) && !isCapital(sentence.token(at))) {
        return false;
      }
    }
    return false;
  }

  /**
   * What follows a place after a comma.
   *
   * @param short_ whether its form counts only there
   */
  private record Holder(int first, int last, List<Entry> entries, boolean short_) {
    /** Those that hold one of these: in {@code London, Ontario} not the town of California. */
    Holder holding(List<Entry> held) {
      return new Holder(
          first,
          last,
          entries.stream().filter(e -> held.stream().anyMatch(e::holds)).toList(),
          short_);
    }
  }

  private Optional<Holder> holder(Sentence sentence, int last) {
    int first = last + 2;
    if (first >= sentence.size()
        || !isCapital(sentence.token(first))
        || !sentence.token(last + 1).text().equals(",")) {
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

  /** No name ends in a small letter's word, and none goes on behind a comma or a bracket. */
  private static boolean isOneName(Sentence sentence, int first, int last) {
    return isWord(sentence.token(last))
        && hasCapital(sentence.token(last))
        && sentence.tokens().subList(first, last).stream()
            .noneMatch(t -> BREAKS.contains(t.text()));
  }

  private static boolean hasCapital(Token token) {
    return token.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
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
