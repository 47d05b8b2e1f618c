package org.parley.reading.act;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;

/** Whom the words that play a part in an act stand for. */
final class ActParties {
  private static final Set<EventType> FORCE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);

  private final Document document;
  private final Cast cast;
  private final FurtherActors further = new FurtherActors();
  private final DeicticParties deictic;
  private final PlaceParties places;
  private final DescribedParties descriptions;

  ActParties(Document document, Cast cast, List<Place> places) {
    this.document = document;
    this.cast = cast;
    this.deictic = new DeicticParties(document, cast, further);
    this.places = new PlaceParties(document, places, further);
    this.descriptions = new DescribedParties(document, cast, further);
  }

  /** Those beyond the cast whom the acts so far have. */
  List<Actor> described() {
    return further.all();
  }

  /**
   * The mentions that play a role, each actor once.
   *
   * @param said in whose words the act stands
   */
  List<Mention> of(ActMention mark, ArgumentRole role, Optional<Statement> said) {
    Map<ActorId, Mention> found = new LinkedHashMap<>();
    boolean struck = role == ArgumentRole.TO && FORCE.contains(mark.type());
    mark.arguments(role)
        .flatMap(a -> of(a, role, said, struck))
        .forEach(m -> found.putIfAbsent(m.actor(), m));
    return List.copyOf(found.values());
  }

  private Stream<Mention> of(
      Argument argument, ArgumentRole role, Optional<Statement> said, boolean struck) {
    Span span = argument.span();
    List<Mention> inside = leading(span, outermost(cast.within(span)));
    if (!inside.isEmpty()) {
      return inside.stream();
    }
    return cast.around(span).stream()
        .findFirst()
        .or(() -> deictic.of(span, said))
        .or(() -> overlapping(span))
        .or(() -> places.of(span, struck))
        .or(() -> descriptions.of(span, role))
        .stream();
  }

  /** Those that lie in no other one. */
  private static List<Mention> outermost(List<Mention> mentions) {
    return mentions.stream()
        .filter(
            m ->
                mentions.stream()
                    .noneMatch(
                        o -> o.span().length() > m.span().length() && o.span().contains(m.span())))
        .toList();
  }

  /** Those that the words name as such, not as part of a description; all, where none leads. */
  private List<Mention> leading(Span span, List<Mention> mentions) {
    Optional<Sentence> sentence = document.sentenceAt(span.start());
    if (mentions.size() < 2 || sentence.isEmpty()) {
      return mentions;
    }
    Set<Integer> heads = SpanHeads.of(sentence.get(), span);
    List<Mention> leading =
        mentions.stream()
            .filter(
                m ->
                    Cast.headOf(sentence.get(), m)
                        .filter(h -> heads.contains(h.index()))
                        .isPresent())
            .toList();
    return leading.isEmpty() ? mentions : leading;
  }

  private Optional<Mention> overlapping(Span span) {
    return cast.mentions().stream()
        .filter(m -> m.span().overlaps(span))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }
}
