package org.parley.reading.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Place;

/**
 * Where an act took place: the nearest place that a word such as "in" or "near" ties to the act. A
 * place that acts, or is acted upon, is a party and not where.
 */
final class EventPlaces {
  private static final Set<String> WHERE = Words.list("where");

  /** "To" a place is where only after these: a warning to a capital goes to its government. */
  private static final Set<String> MOTION = WordLists.of("place-sense").words("motion");

  private EventPlaces() {}

  static Optional<Place> of(Act act, Parties parties) {
    Sentence sentence = act.sentence();
    return parties.placesIn(sentence).stream()
        .filter(p -> act.evidence().contains(p.span()))
        .filter(p -> parties.in(sentence).stream().noneMatch(m -> m.span().overlaps(p.span())))
        .filter(p -> head(sentence, p).map(h -> isWhere(act, h)).orElse(false))
        .min(Comparator.comparingInt(p -> distance(act, p)));
  }

  private static Optional<Token> head(Sentence sentence, Place place) {
    return sentence.within(place.span()).stream()
        .filter(t -> sentence.head(t).map(h -> !place.span().contains(h.span())).orElse(true))
        .findFirst();
  }

  private static boolean isWhere(Act act, Token place) {
    Sentence sentence = act.sentence();
    Token led =
        place.is("conj") && sentence.child(place, "case").isEmpty()
            ? sentence.head(place).orElse(place)
            : place;
    Token by = sentence.head(led).orElse(led);
    boolean moved = MOTION.contains(Words.lemma(by));
    boolean where =
        sentence
            .children(led, "case")
            .map(Words::lemma)
            .anyMatch(c -> WHERE.contains(c) || moved && c.equals("to"));
    boolean tied = by.equals(act.trigger()) || by.equals(act.carrier().head());
    return where && (tied || act.scope().contains(led));
  }

  private static int distance(Act act, Place place) {
    return Math.abs(place.span().start() - act.trigger().span().start());
  }
}
