package org.parley.dossier.talk;

import java.util.List;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.dossier.question.ActorNames;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;
import org.parley.model.Talk;

/** Where the talks of two parties stand: what a report contributes to it, and the answer. */
public final class TalkQuestions {
  private TalkQuestions() {}

  /** The moves that a report tells; its actors are those of all reports. */
  public static List<MoveCandidate> contributions(Reading reading, PartyPolicy parties) {
    return EventMoves.of(reading, parties);
  }

  /** The talks that these moves make, all of one question and in the order of the fold. */
  public static List<Talk> answer(
      String question, List<MoveCandidate> moves, ActorNames names, DuplicateClusters clusters) {
    return new TalkMaker(names::party, names::name, clusters::origins)
        .talks(question, MoveMerger.merge(moves, names::party));
  }
}
