package org.parley.dossier.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.MoveId;

/**
 * The moves of a talk told so far, by act and makers, so that the one that a further move answers
 * is found without going through all of them.
 */
final class ToldMoves {
  private record Told(int number, Move move) {}

  private final UnaryOperator<ActorId> party;
  private final Map<Act, Map<Set<ActorId>, List<Told>>> byAct = new EnumMap<>(Act.class);
  private int count;

  /**
   * @param party the country code of an actor, or its id
   */
  ToldMoves(UnaryOperator<ActorId> party) {
    this.party = party;
  }

  void add(Move move) {
    byAct
        .computeIfAbsent(move.act(), a -> new HashMap<>())
        .computeIfAbsent(parties(move.by()), p -> new ArrayList<>())
        .add(new Told(count++, move));
  }

  /**
   * The last move that a further one answers: none of its makers' own.
   *
   * @param acts those that it can answer
   */
  Optional<MoveId> answeredBy(MoveMerger.Merged answer, List<Act> acts) {
    Set<ActorId> own = parties(answer.by());
    return acts.stream()
        .flatMap(act -> byAct.getOrDefault(act, Map.of()).entrySet().stream())
        .filter(e -> Collections.disjoint(e.getKey(), own))
        .flatMap(e -> last(e.getValue(), answer))
        .max(Comparator.comparing(Told::number))
        .map(t -> t.move().id());
  }

  private static Stream<Told> last(List<Told> moves, MoveMerger.Merged answer) {
    for (int i = moves.size() - 1; i >= 0; i--) {
      if (!isLater(moves.get(i).move(), answer)) {
        return Stream.of(moves.get(i));
      }
    }
    return Stream.empty();
  }

  /** By the hours that reports tell of one day; what is told first may have come last. */
  private static boolean isLater(Move move, MoveMerger.Merged than) {
    return move.day().isPresent()
        && move.day().equals(than.day())
        && move.clock()
            .flatMap(c -> than.clock().map(o -> !o.crossesMidnight() && c.from() > o.to()))
            .orElse(false);
  }

  private Set<ActorId> parties(List<ActorId> makers) {
    return makers.stream().map(party).collect(Collectors.toSet());
  }
}
