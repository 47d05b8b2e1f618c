package org.parley.dossier.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.dossier.question.ActorNames;
import org.parley.dossier.question.QuestionKeys;
import org.parley.dossier.talk.MoveCandidate;
import org.parley.model.Dispute;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;
import org.parley.model.Talk;

/** On what reports differ: what a report contributes to it, and the answer. */
public final class DisputeQuestions {
  private DisputeQuestions() {}

  /** The claims and figures that a report tells; its actors are those of all reports. */
  public static List<DisputeContribution> contributions(Reading reading, PartyPolicy parties) {
    return Stream.concat(
            ClaimContributions.of(reading, parties).stream(),
            FigureDisputes.in(reading, parties).stream())
        .toList();
  }

  /** The disputes among contributions, all to one question and in the order of the fold. */
  public static List<Dispute> answer(
      String question,
      List<DisputeContribution> contributions,
      ActorNames names,
      DuplicateClusters clusters) {
    DisputeContribution first = contributions.get(0);
    List<DisputeCandidate> candidates;
    if (first instanceof StanceContribution) {
      candidates = Contradictions.of(all(contributions, StanceContribution.class), names);
    } else if (first instanceof RejectionContribution) {
      candidates = Rejections.of(all(contributions, RejectionContribution.class), names);
    } else {
      candidates = FigureDisputes.of(all(contributions, FigureContribution.class), names, clusters);
    }
    List<Dispute> disputes = new ArrayList<>();
    for (DisputeCandidate candidate : candidates) {
      disputes.add(candidate.dispute(QuestionKeys.disputeId(question, disputes.size() + 1)));
    }
    return disputes;
  }

  /** Those on the progress of talks. */
  public static List<Dispute> onProgress(
      List<Talk> talks, List<MoveCandidate> moves, ActorNames names) {
    return talks.stream()
        .flatMap(
            t ->
                ProgressDisputes.of(t, moves, names)
                    .map(c -> c.dispute(QuestionKeys.progressId(t.id())))
                    .stream())
        .toList();
  }

  private static <T> List<T> all(List<DisputeContribution> contributions, Class<T> type) {
    return contributions.stream().map(type::cast).toList();
  }
}
