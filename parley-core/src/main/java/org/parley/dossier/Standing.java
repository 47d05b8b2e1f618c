package org.parley.dossier;

import java.util.List;
import java.util.Optional;
import org.parley.model.Act;
import org.parley.model.TalkStatus;

/** Where a talk stands after some of its moves. */
public final class Standing {
  private Standing() {}

  /**
   * The status after these acts, in the order of the talk's moves. An offer opens a talk; it does
   * not undo what came of an earlier one.
   */
  public static TalkStatus after(List<Act> acts) {
    Optional<TalkStatus> now = Optional.empty();
    for (Act act : acts) {
      Optional<TalkStatus> next = TalkMaker.status(act);
      if (next.isPresent() && (now.isEmpty() || next.get() != TalkStatus.PROPOSED)) {
        now = next;
      }
    }
    return now.orElse(TalkStatus.PROPOSED);
  }
}
