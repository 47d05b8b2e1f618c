package org.parley.dossier.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.ActorId;

/**
 * Files a move that names only its maker under the talk that the report is telling: the maker's
 * nearest talk with several moves, else its nearest; where it has none, a talk of others, chosen
 * likewise. The move's addressee stays empty.
 */
final class Counterparts {
  /** How many moves with two parties make a talk of them likely. */
  private static final int OFTEN = 2;

  private final Map<Set<ActorId>, Long> told;

  private Counterparts(List<MoveCandidate> drafts) {
    this.told =
        drafts.stream()
            .filter(MoveCandidate::isOfTwo)
            .collect(
                Collectors.groupingBy(
                    MoveCandidate::pair, LinkedHashMap::new, Collectors.counting()));
  }

  static List<MoveCandidate> complete(List<MoveCandidate> drafts) {
    Counterparts counterparts = new Counterparts(drafts);
    List<MoveCandidate> done = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      MoveCandidate d = drafts.get(i);
      if (d.isOfTwo()) {
        done.add(d);
      } else {
        List<MoveCandidate> near = nearest(done, drafts.subList(i + 1, drafts.size()));
        counterparts.talk(d, near).ifPresent(pair -> done.add(d.in(pair)));
      }
    }
    return done;
  }

  private Optional<Set<ActorId>> talk(MoveCandidate d, List<MoveCandidate> near) {
    List<MoveCandidate> own = near.stream().filter(n -> n.pair().containsAll(d.pair())).toList();
    return (own.isEmpty() ? near : own)
        .stream()
            .min(
                Comparator.comparing((MoveCandidate n) -> !opens(n))
                    .thenComparing(n -> told.getOrDefault(n.pair(), 0L) < OFTEN))
            .map(MoveCandidate::pair);
  }

  private static boolean opens(MoveCandidate move) {
    return TalkMaker.opens(move.act()) || move.act() == Act.DISMISS;
  }

  /** Those before it, the last first, and then those after it; all of two parties. */
  private static List<MoveCandidate> nearest(
      List<MoveCandidate> before, List<MoveCandidate> after) {
    List<MoveCandidate> backwards = new ArrayList<>(before);
    Collections.reverse(backwards);
    return Stream.concat(backwards.stream(), after.stream())
        .filter(MoveCandidate::isOfTwo)
        .toList();
  }
}
