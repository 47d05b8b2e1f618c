package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.model.DisputeKind;

/** A party's claims that another calls untrue. */
final class Rejections {
  private Rejections() {}

  /** The quarrels of what one party says of another in one week, apart by topic. */
  static List<Quarrel> of(List<RejectionShare> shares, People people) {
    List<Quarrel> quarrels = new ArrayList<>();
    for (List<RejectionShare> same : byTopic(shares)) {
      RejectionShare first = same.get(0);
      quarrels.add(
          new Quarrel(
              DisputeKind.REJECTION,
              people.name(first.claimant()) + " on " + Topic.title(first.claim().position()),
              same.stream().map(RejectionShare::claim).toList(),
              same.stream().map(RejectionShare::rejection).toList(),
              first.rule()));
    }
    return quarrels;
  }

  /** Claims are on one topic where they share a word that says something. */
  private static List<List<RejectionShare>> byTopic(List<RejectionShare> shares) {
    List<List<RejectionShare>> topics = new ArrayList<>();
    Map<String, List<RejectionShare>> byWord = new HashMap<>();
    for (RejectionShare share : shares) {
      List<String> words = Topic.words(share.claim().position());
      List<RejectionShare> topic =
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
