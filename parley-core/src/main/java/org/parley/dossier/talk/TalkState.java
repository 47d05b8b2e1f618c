package org.parley.dossier.talk;

import java.util.List;
import java.util.Optional;
import org.parley.model.Act;
import org.parley.model.TalkStatus;

/**
 * Where a talk stands after some of its moves.
 *
 * @param made what the moves made of it, where they made anything
 */
public record TalkState(Optional<TalkStatus> made) {
  /** Before the first move. */
  public static final TalkState OPEN = new TalkState(Optional.empty());

  /** After one move more. An offer opens a talk; it does not undo what came of an earlier one. */
  public TalkState then(Act act) {
    Optional<TalkStatus> next = TalkMaker.status(act);
    boolean moves = next.isPresent() && (made.isEmpty() || next.get() != TalkStatus.PROPOSED);
    return moves ? new TalkState(next) : this;
  }

  public TalkStatus status() {
    return made.orElse(TalkStatus.PROPOSED);
  }

  /** The status after these acts, in the order of the talk's moves. */
  public static TalkStatus after(List<Act> acts) {
    TalkState now = OPEN;
    for (Act act : acts) {
      now = now.then(act);
    }
    return now.status();
  }
}
