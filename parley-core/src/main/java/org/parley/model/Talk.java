package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A talk between parties: its moves in order, and where it stands. {@code parties} are actor ids.
 */
public record Talk(
    String id,
    String name,
    List<ActorId> parties,
    Optional<When> opened,
    Optional<When> latest,
    TalkStatus status,
    List<String> venues,
    List<Move> moves)
    implements RecordItem {
  public Talk {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    parties = List.copyOf(parties);
    Objects.requireNonNull(opened);
    Objects.requireNonNull(latest);
    Objects.requireNonNull(status);
    venues = List.copyOf(venues);
    moves = List.copyOf(moves);
  }

  /** The same talk with other moves. */
  public Talk withMoves(List<Move> others) {
    return new Talk(id, name, parties, opened, latest, status, venues, others);
  }

  /** The same talk, called otherwise. */
  public Talk withName(String other) {
    return new Talk(id, other, parties, opened, latest, status, venues, moves);
  }
}
