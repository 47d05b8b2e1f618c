package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.dossier.deed.DeedQuestions;
import org.parley.dossier.deed.DeedTelling;
import org.parley.dossier.dispute.DisputeContribution;
import org.parley.dossier.dispute.DisputeQuestions;
import org.parley.dossier.question.ActorNames;
import org.parley.dossier.question.Answer;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.revision.RevisionQuestions;
import org.parley.dossier.revision.Version;
import org.parley.dossier.talk.MoveCandidate;
import org.parley.dossier.talk.TalkQuestions;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ReportId;
import org.parley.model.Talk;

/** Answers a question from what all reports contribute to it. */
final class QuestionAnswerer {
  private final ActorNames names;
  private final DuplicateClusters clusters;

  /**
   * @param actors those of all reports by id
   * @param firstOf the id of the first report of a report's cluster; its own where it copies none
   */
  QuestionAnswerer(Function<ActorId, Optional<Actor>> actors, UnaryOperator<ReportId> firstOf) {
    this.names = new ActorNames(actors);
    this.clusters = new DuplicateClusters(firstOf);
  }

  /**
   * @param contributions all those to the question and its neighbours, each in the order of the
   *     fold
   */
  Answer answer(String question, List<Contribution> contributions) {
    if (contributions.isEmpty()) {
      return Answer.NONE;
    }
    if (contributions.get(0) instanceof DeedTelling) {
      List<DeedTelling> tellings = all(contributions, DeedTelling.class);
      return new Answer(
          List.of(), List.of(), DeedQuestions.answer(question, tellings, clusters), List.of());
    }
    if (contributions.get(0) instanceof Version) {
      List<Version> versions = all(contributions, Version.class);
      return new Answer(List.of(), List.of(), List.of(), RevisionQuestions.answer(versions));
    }
    List<Contribution> numbered = numbered(contributions);
    if (numbered.get(0) instanceof MoveCandidate) {
      List<MoveCandidate> moves = all(numbered, MoveCandidate.class);
      List<Talk> talks = TalkQuestions.answer(question, moves, names, clusters);
      return new Answer(
          talks, DisputeQuestions.onProgress(talks, moves, names), List.of(), List.of());
    }
    List<DisputeContribution> claims = all(numbered, DisputeContribution.class);
    return new Answer(
        List.of(),
        DisputeQuestions.answer(question, claims, names, clusters),
        List.of(),
        List.of());
  }

  /** Each with the place of its report among those that contribute. */
  private static List<Contribution> numbered(List<Contribution> contributions) {
    List<Contribution> numbered = new ArrayList<>();
    int order = 0;
    ReportId report = contributions.get(0).report();
    for (Contribution c : contributions) {
      order += c.report().equals(report) ? 0 : 1;
      report = c.report();
      numbered.add(c.at(order));
    }
    return numbered;
  }

  private static <T> List<T> all(List<Contribution> contributions, Class<T> type) {
    return contributions.stream().map(type::cast).toList();
  }
}
