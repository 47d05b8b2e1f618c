package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ActorId;

/** Who has which role in a row, for those whom its columns have no room for. */
final class Roles {
  private Roles() {}

  /** All but the first of each role, as pairs of role and actor. */
  static List<List<String>> others(String one, List<ActorId> ones, String two, List<ActorId> twos) {
    List<List<String>> others = new ArrayList<>();
    ones.stream().skip(1).forEach(a -> others.add(List.of(one, a.value())));
    twos.stream().skip(1).forEach(a -> others.add(List.of(two, a.value())));
    return others;
  }
}
