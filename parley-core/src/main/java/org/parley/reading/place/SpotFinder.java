package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * Finds the words of a sentence that name places, longest first. The tagger's word counts, but is
 * not enough: it takes places for persons and teams, and streets for places.
 */
final class SpotFinder {
  private final Gazetteer gazetteer;
  private final Document document;
  private final Guard guard;
  private final Compounds compounds;
  private final Divisions divisions;
  private final HolderFinder holders;
  private final PlaceLists lists;
  private final OtherNames others;
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
    this.document = document;
    this.guard = new Guard(words, names);
    this.compounds = new Compounds(words, gazetteer::named);
    this.divisions = new Divisions(words, gazetteer);
    this.holders = new HolderFinder(gazetteer);
    this.lists = new PlaceLists(places);
    this.others = new OtherNames(gazetteer);
    this.places = places;
    this.known = known;
  }

  List<Spot> find(Sentence sentence) {
    List<String> texts = sentence.tokens().stream().map(Token::text).toList();
    List<Spot> found = new ArrayList<>();
    awaited = Optional.empty();
    for (int at = 0; at < sentence.size(); ) {
      int taken = others.end(sentence, texts, at);
      boolean name = CandidateSpan.hasCapital(sentence.token(at));
      int next = name ? spot(sentence, at, taken, found) : at;
      at = Math.max(Math.max(next, taken), at + 1);
    }
    return found;
  }

  /** What the sentences so far name as a place, and the tagger says so too. */
  Set<String> beyondDoubt() {
    return Set.copyOf(beyondDoubt);
  }

  /**
   * Adds the longest place that begins at a word and goes on to another; returns where to go on.
   */
  private int spot(Sentence sentence, int first, int beyond, List<Spot> found) {
    int limit = Math.min(sentence.size(), first + CandidateSpan.LONGEST) - 1;
    for (int last = limit; last >= Math.max(first, beyond); last--) {
      CandidateSpan name = new CandidateSpan(sentence, first, last);
      if (name.isOneName()) {
        Optional<Integer> next = whole(name, found).or(() -> parts(name, found));
        if (next.isPresent()) {
          return next.get();
        }
      }
    }
    return first + 1;
  }

  /** Adds the place that has all of the name, if one has. */
  private Optional<Integer> whole(CandidateSpan name, List<Spot> found) {
    String text = name.text();
    List<Entry> candidates = divisions.with(name, known.computeIfAbsent(text, gazetteer::named));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Optional<Holder> holder = holders.behind(name.sentence(), name.last());
    boolean held = holder.filter(h -> !h.held(candidates).isEmpty()).isPresent();
    if (!isPlace(name, candidates, held, found)) {
      return Optional.empty();
    }
    if (held || guard.isLocated(name.sentence(), name.first(), name.last())) {
      beyondDoubt.add(text);
    }
    return Optional.of(add(name, divisions.only(name, candidates), holder, found));
  }

  private boolean isPlace(
      CandidateSpan name, List<Entry> candidates, boolean held, List<Spot> found) {
    return held && guard.isWholeName(name.sentence(), name.first(), name.last())
        || divisions.have(name, candidates)
        || guard.isPlace(
            name.sentence(),
            name.first(),
            name.last(),
            candidates,
            places.contains(name.text()) || lists.have(name, found));
  }

  private int add(
      CandidateSpan name, List<Entry> candidates, Optional<Holder> holder, List<Spot> found) {
    Optional<Holder> of = holder.filter(h -> !h.held(candidates).isEmpty());
    List<Entry> meant =
        awaited
            .filter(h -> h.first() == name.first() && h.last() == name.last())
            .map(Holder::entries)
            .orElse(candidates);
    found.add(spot(name, meant, of.map(Holder::entries).orElse(List.of())));
    Optional<Holder> abbreviated = of.filter(Holder::abbreviated);
    abbreviated.ifPresent(h -> found.add(spot(h.in(name.sentence()), h.entries(), List.of())));
    awaited = of.filter(h -> !h.abbreviated()).map(h -> h.holding(candidates));
    return abbreviated.map(Holder::last).orElse(name.last()) + 1;
  }

  /** Adds the places that are part of one word, if there are some. */
  private Optional<Integer> parts(CandidateSpan name, List<Spot> found) {
    List<Compounds.Part> parts = compounds.find(name.sentence(), name.first(), name.last());
    parts.forEach(p -> found.add(spot(p)));
    return parts.isEmpty() ? Optional.empty() : Optional.of(name.last() + 1);
  }

  private Spot spot(CandidateSpan name, List<Entry> candidates, List<Entry> holders) {
    Span span = name.span();
    return new Spot(span, document.text(span), PlaceKey.of(name.text()), candidates, holders);
  }

  private Spot spot(Compounds.Part part) {
    String text = document.text(part.span());
    return new Spot(part.span(), text, PlaceKey.of(text), part.candidates(), List.of());
  }
}
