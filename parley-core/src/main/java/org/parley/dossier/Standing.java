package org.parley.dossier;

import java.util.List;
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
    return TalkMaker.status(acts);
  }
}
