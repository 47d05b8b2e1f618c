package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.Nationalities;
import org.parley.codebook.Register;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Span;

/**
 * The countries of those whom only a report's own words tell of, by what stands in and beside these
 * words: {@code protesters in Nairobi}, {@code the Bergen council}, {@code Kenya's largest union}.
 * A town that acts is of its country.
 */
public final class DescribedCountries {
  private static final Set<String> WHERE_FROM =
      WordLists.of("description-words").words("where-from");

  /** {@code Kenya's allies}, who are of other countries. */
  private static final Set<String> APART = WordLists.of("body-words").words("apart");

  private final Document document;
  private final List<Place> places;

  public DescribedCountries(Document document, List<Place> places) {
    this.document = document;
    this.places = places;
  }

  /**
   * The same actors, with a country where all mentions that tell one agree.
   *
   * @param mentions of any actors
   */
  public List<Actor> added(List<Actor> actors, Stream<Mention> mentions) {
    Map<ActorId, List<Mention>> of =
        mentions.collect(Collectors.groupingBy(Mention::actor, TreeMap::new, Collectors.toList()));
    return actors.stream()
        .map(a -> isUnplaced(a) ? placed(a, of.getOrDefault(a.id(), List.of())) : a)
        .toList();
  }

  private static boolean isUnplaced(Actor actor) {
    return actor.id().isNamed() && actor.country().isEmpty() && actor.group().isEmpty();
  }

  private Actor placed(Actor actor, List<Mention> mentions) {
    boolean town = !mentions.isEmpty() && mentions.stream().allMatch(m -> isPlace(m.span()));
    if (actor.kind() == ActorKind.PERSON && !town) {
      return actor;
    }
    List<String> countries =
        mentions.stream().map(m -> country(m.span())).flatMap(Optional::stream).distinct().toList();
    return countries.size() == 1
        ? actor.of(countries.get(0), town ? ActorKind.PLACE_AS_ACTOR : actor.kind())
        : actor;
  }

  private boolean isPlace(Span span) {
    return places.stream().anyMatch(p -> p.span().contains(span));
  }

  private Optional<String> country(Span span) {
    Optional<Sentence> sentence = document.sentenceAt(span.start());
    return sentence.filter(s -> heads(s, span).anyMatch(DescribedCountries::isApart)).isPresent()
        ? Optional.empty()
        : named(span).or(() -> sentence.flatMap(s -> beside(s, span)));
  }

  private static Stream<Token> heads(Sentence sentence, Span span) {
    return sentence.within(span).stream()
        .filter(t -> sentence.head(t).filter(h -> span.contains(h.span())).isEmpty());
  }

  private static boolean isApart(Token head) {
    return APART.contains(head.text().toLowerCase(Locale.ROOT));
  }

  private Optional<String> named(Span span) {
    return Nationalities.country(document.text(span))
        .or(
            () ->
                places.stream()
                    .filter(p -> p.span().overlaps(span) && !isHalf(p.span(), span))
                    .map(Place::country)
                    .filter(c -> Register.shared().country(c).isPresent())
                    .findFirst());
  }

  /** {@code Iran-backed fighters} need not be Iranians. */
  private boolean isHalf(Span place, Span within) {
    String rest = document.text(new Span(place.start(), Math.max(place.end(), within.end())));
    String after = rest.substring(Math.min(rest.length(), place.length()));
    return after.startsWith("-") && !after.startsWith("-based");
  }

  private Optional<String> beside(Sentence sentence, Span span) {
    return heads(sentence, span)
        .flatMap(head -> sentence.children(head, "nmod", "nmod:poss", "compound"))
        .filter(t -> t.is("compound", "nmod:poss") || isWhereFrom(sentence, t))
        .map(t -> named(span(sentence, t)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Span span(Sentence sentence, Token top) {
    List<Token> tokens = sentence.subtree(top);
    return sentence.span(tokens.get(0), tokens.get(tokens.size() - 1));
  }

  private static boolean isWhereFrom(Sentence sentence, Token noun) {
    return sentence
        .child(noun, "case")
        .filter(c -> WHERE_FROM.contains(c.text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
