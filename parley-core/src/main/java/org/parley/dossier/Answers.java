package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.model.Actor;
import org.parley.model.Dispute;
import org.parley.model.Talk;

/** Answers a question from the shares that all reports have in it. */
public final class Answers {
  private final People people;
  private final DuplicateClusters clusters;

  /**
   * @param actors the dossier's actors by id
   * @param firstOf the id of the first report of a report's cluster; its own where it copies none
   */
  public Answers(Function<String, Optional<Actor>> actors, UnaryOperator<String> firstOf) {
    this.people = new People(actors);
    this.clusters = new DuplicateClusters(firstOf);
  }

  /** {@code shares} are all those of one question, in the order of the fold. */
  public Answer answer(List<Share> shares) {
    if (shares.isEmpty()) {
      return new Answer(List.of(), List.of());
    }
    String question = shares.get(0).question();
    List<Share> numbered = numbered(shares);
    Share first = numbered.get(0);
    if (first instanceof MoveDraft) {
      return talks(question, all(numbered, MoveDraft.class));
    }
    if (first instanceof ClaimShare) {
      return disputes(question, Contradictions.of(all(numbered, ClaimShare.class), people));
    }
    if (first instanceof RejectionShare) {
      return disputes(question, Rejections.of(all(numbered, RejectionShare.class), people));
    }
    return disputes(
        question, FigureDisputes.of(all(numbered, FigureShare.class), people, clusters));
  }

  private static List<Share> numbered(List<Share> shares) {
    List<Share> numbered = new ArrayList<>();
    int order = 0;
    String report = shares.get(0).report();
    for (Share share : shares) {
      order += share.report().equals(report) ? 0 : 1;
      report = share.report();
      numbered.add(share.at(order));
    }
    return numbered;
  }

  private static <T extends Share> List<T> all(List<Share> shares, Class<T> type) {
    return shares.stream().map(type::cast).toList();
  }

  private Answer talks(String question, List<MoveDraft> drafts) {
    List<Talk> talks =
        new TalkMaker(people::party, people::name, clusters::origins)
            .talks(question, MoveMerger.merge(drafts, people::party));
    List<Dispute> disputes =
        talks.stream()
            .flatMap(
                t ->
                    Progress.of(t, drafts, people)
                        .map(q -> q.dispute(Questions.progressId(t.id())))
                        .stream())
            .toList();
    return new Answer(talks, disputes);
  }

  private static Answer disputes(String question, List<Quarrel> quarrels) {
    List<Dispute> disputes = new ArrayList<>();
    for (Quarrel q : quarrels) {
      disputes.add(q.dispute(Questions.disputeId(question, disputes.size() + 1)));
    }
    return new Answer(List.of(), disputes);
  }
}
