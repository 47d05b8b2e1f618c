package org.parley.reading.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.codebook.Register;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.reading.actor.RegisterNames;

/** Whom the name of a place stands for: its country, or the government that has its seat there. */
final class PlaceParties {
  private static final Set<String> WHERE =
      WordLists.of("place-sense").expand(List.of("{where}", "{described-place}"));

  private final Document document;
  private final List<Place> places;
  private final FurtherActors further;

  PlaceParties(Document document, List<Place> places, FurtherActors further) {
    this.document = document;
    this.places = places;
    this.further = further;
  }

  /**
   * @param struck whether it suffers force: then it is no government
   */
  Optional<Mention> of(Span span, boolean struck) {
    return place(p -> span.contains(p.span()))
        .map(p -> struck ? land(p) : seat(p, span).orElseGet(() -> land(p)))
        .or(() -> partOfPlace(span));
  }

  /** {@code Aviv} of {@code Tel Aviv}, which the reader of acts has cut. */
  private Optional<Mention> partOfPlace(Span span) {
    return place(p -> p.span().contains(span)).map(PlaceParties::land);
  }

  /** The first of a country that the register has. */
  private Optional<Place> place(Predicate<Place> which) {
    return places.stream()
        .filter(which)
        .filter(p -> Register.shared().country(p.country()).isPresent())
        .findFirst();
  }

  private static Mention land(Place place) {
    return new Mention(
        new ActorId(place.country()), place.text(), place.span(), Resolution.COUNTRY_OF_PLACE);
  }

  /** A capital that is all of a party, and not where something happens, is its government. */
  private Optional<Mention> seat(Place place, Span party) {
    return RegisterNames.of(place.text())
        .filter(a -> a.kind() == ActorKind.GOVERNMENT && place.span().equals(party))
        .filter(a -> !isWhere(party))
        .map(a -> new Mention(further.add(a), place.text(), party, Resolution.CAPITAL));
  }

  private boolean isWhere(Span place) {
    return document
        .sentenceAt(place.start())
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.span().end() <= place.start())
                    .reduce((a, b) -> b))
        .filter(t -> WHERE.contains(t.text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
