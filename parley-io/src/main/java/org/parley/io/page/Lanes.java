package org.parley.io.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.io.words.Names;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.Talk;

/** The lanes of a talk's time line: its parties, at most three, and one for all others. */
final class Lanes {
  private static final int MOST = 3;
  private static final String OTHERS = "Others";

  private final Names names;
  private final List<ActorId> parties = new ArrayList<>();
  private final boolean others;

  Lanes(Talk talk, Names names) {
    this.names = names;
    for (ActorId id : talk.parties()) {
      ActorId party = party(id);
      if (!parties.contains(party) && parties.size() < MOST) {
        parties.add(party);
      }
    }
    this.others = parties.isEmpty() || talk.moves().stream().anyMatch(m -> of(m) > parties.size());
  }

  List<String> names() {
    List<String> lanes = new ArrayList<>(parties.stream().map(names::name).toList());
    if (others) {
      lanes.add(OTHERS);
    }
    return lanes;
  }

  /** The lane of a move, from 1: that of the first who makes it and is a party. */
  int of(Move move) {
    return move.by().stream()
            .map(this::party)
            .map(parties::indexOf)
            .filter(i -> i >= 0)
            .findFirst()
            .orElse(parties.size())
        + 1;
  }

  private ActorId party(ActorId id) {
    return names.party(id).map(ActorId::new).orElse(id);
  }
}
