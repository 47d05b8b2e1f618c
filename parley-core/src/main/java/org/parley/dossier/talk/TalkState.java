package org.parley.dossier.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Move;
import org.parley.model.Realis;
import org.parley.model.TalkStatus;

/**
 * Where a talk stands after some of its moves.
 *
 * @param made what the moves made of it, where they made anything
 */
public record TalkState(Optional<TalkStatus> made) {
  /** Before the first move. */
  public static final TalkState OPEN = new TalkState(Optional.empty());

  /** What an act makes of a talk though it has not been done. */
  private static final Set<TalkStatus> AHEAD =
      EnumSet.of(TalkStatus.PROPOSED, TalkStatus.SCHEDULED);

  /**
   * After one move more. An offer opens a talk; it does not undo what came of an earlier one. What
   * is denied or hangs on a condition makes nothing of a talk but a plan, and a next meeting
   * without a day does not set one back that is under way.
   */
  public TalkState then(Move move) {
    Optional<TalkStatus> next = TalkMaker.status(move.act()).flatMap(s -> done(move, s));
    boolean moves = next.isPresent() && !isBehind(move, next.get());
    return moves ? new TalkState(next) : this;
  }

  private static Optional<TalkStatus> done(Move move, TalkStatus status) {
    if (move.realis() == Realis.HAPPENED || AHEAD.contains(status)) {
      return Optional.of(status);
    }
    boolean meeting = status == TalkStatus.UNDER_WAY && move.realis() == Realis.PLANNED;
    return meeting ? Optional.of(TalkStatus.SCHEDULED) : Optional.empty();
  }

  private boolean isBehind(Move move, TalkStatus next) {
    return made.isPresent() && next == TalkStatus.PROPOSED
        || made.equals(Optional.of(TalkStatus.UNDER_WAY))
            && next == TalkStatus.SCHEDULED
            && move.day().isEmpty();
  }

  public TalkStatus status() {
    return made.orElse(TalkStatus.PROPOSED);
  }

  /** The status after these moves of a talk, in their order. */
  public static TalkStatus after(List<Move> moves) {
    TalkState now = OPEN;
    for (Move move : moves) {
      now = now.then(move);
    }
    return now.status();
  }
}
