package org.parley.dossier.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.dossier.question.ActorNames;
import org.parley.model.DisputeKind;
import org.parley.reading.claim.Topic;

/** A party's claims that another calls untrue. */
final class Rejections {
  private Rejections() {}

  /** The quarrels of what one party says of another in one week, apart by topic. */
  static List<DisputeCandidate> of(List<RejectionContribution> shares, ActorNames people) {
    List<DisputeCandidate> quarrels = new ArrayList<>();
    for (List<RejectionContribution> same : byTopic(shares)) {
      RejectionContribution first = same.get(0);
      quarrels.add(
          new DisputeCandidate(
              DisputeKind.REJECTION,
              people.name(first.claimant()) + " on " + Topic.title(first.claim().position()),
              same.stream().map(RejectionContribution::claim).toList(),
              same.stream().map(RejectionContribution::rejection).toList(),
              first.rule()));
    }
    return quarrels;
  }

  /** Claims are on one topic where they share a word that says something. */
  private static List<List<RejectionContribution>> byTopic(List<RejectionContribution> shares) {
    List<List<RejectionContribution>> topics = new ArrayList<>();
    Map<String, List<RejectionContribution>> byWord = new HashMap<>();
    for (RejectionContribution share : shares) {
      List<String> words = Topic.words(share.claim().position());
      List<RejectionContribution> topic =
          words.stream().map(byWord::get).filter(Objects::nonNull).findFirst().orElse(null);
      if (topic == null) {
        topic = new ArrayList<>();
        topics.add(topic);
      }
      topic.add(share);
      for (String word : words) {
        byWord.putIfAbsent(word, topic);
      }
    }
    return topics;
  }
}
