package org.parley.dossier.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.PartyPolicy;

/**
 * Gives a move that names only its maker the other party of the talk that the report is telling:
 * the nearest move before it with that party, else the nearest after it. Where there is none, its
 * maker is taken to speak of the talk of others told nearest.
 */
final class Counterparts {
  private Counterparts() {}

  static List<MoveCandidate> complete(PartyPolicy parties, List<MoveCandidate> drafts) {
    List<MoveCandidate> done = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      MoveCandidate d = drafts.get(i);
      List<MoveCandidate> later = drafts.subList(i + 1, drafts.size());
      Optional<MoveCandidate> whole =
          d.pair().size() > 1
              ? Optional.of(d)
              : with(parties, d, done, later).or(() -> about(d, done, later));
      whole.ifPresent(done::add);
    }
    return done;
  }

  private static Optional<MoveCandidate> with(
      PartyPolicy parties, MoveCandidate d, List<MoveCandidate> before, List<MoveCandidate> after) {
    Set<ActorId> own = d.pair();
    return nearest(before, after)
        .filter(n -> n.pair().size() == 2 && n.pair().containsAll(own))
        .min(Comparator.comparing(n -> !TalkMaker.opens(n.act()) && n.act() != Act.DISMISS))
        .map(n -> d.between(d.by(), others(parties, n, own), new TreeSet<>(n.pair())));
  }

  /** One who is no party of any talk told here speaks of the talk told nearest. */
  private static Optional<MoveCandidate> about(
      MoveCandidate d, List<MoveCandidate> before, List<MoveCandidate> after) {
    return nearest(before, after)
        .filter(n -> n.pair().size() == 2)
        .findFirst()
        .map(n -> d.between(d.by(), d.to(), new TreeSet<>(n.pair())));
  }

  private static Stream<MoveCandidate> nearest(
      List<MoveCandidate> before, List<MoveCandidate> after) {
    List<MoveCandidate> backwards = new ArrayList<>(before);
    Collections.reverse(backwards);
    return Stream.concat(backwards.stream(), after.stream());
  }

  private static List<ActorId> others(PartyPolicy parties, MoveCandidate n, Set<ActorId> own) {
    return Stream.concat(n.by().stream(), n.to().stream())
        .filter(a -> n.pair().contains(parties.party(a)) && !own.contains(parties.party(a)))
        .distinct()
        .limit(1)
        .toList();
  }
}
