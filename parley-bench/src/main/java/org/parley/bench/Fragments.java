package org.parley.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.model.Span;
import org.parley.train.Polnear.Marked;

/**
 * CofeNet's protocol: every word of a sentence has one tag, of the last attribution that claims it,
 * and an unbroken run of a role's words counts as right where both readers have the same.
 */
final class Fragments {
  private Fragments() {}

  static Map<Role, Tally> compare(Aligned sentence, List<Marked> found) {
    Set<Part> there = new HashSet<>(of(sentence.tags()));
    List<Part> ours = of(tags(sentence.words(), found));
    Map<Role, Tally> tallies = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Part> claimed = ours.stream().filter(p -> p.role() == role).toList();
      int hit = (int) claimed.stream().filter(there::contains).count();
      int all = (int) there.stream().filter(p -> p.role() == role).count();
      tallies.put(role, new Tally(hit, claimed.size(), all));
    }
    return tallies;
  }

  private static int[] tags(List<Span> words, List<Marked> found) {
    int[] tags = new int[words.size()];
    for (Marked m : found) {
      tag(tags, words, m.source(), Role.SOURCE);
      tag(tags, words, m.cue(), Role.CUE);
      tag(tags, words, m.content(), Role.CONTENT);
    }
    return tags;
  }

  private static void tag(int[] tags, List<Span> words, List<Span> spans, Role role) {
    int last = -2;
    for (int w = 0; w < tags.length; w++) {
      Span word = words.get(w);
      if (!word.isEmpty() && spans.stream().anyMatch(s -> s.contains(word))) {
        tags[w] = last == w - 1 ? role.inside() : role.begin();
        last = w;
      }
    }
  }

  /**
   * Runs that open with a beginning; what another attribution cut off from it counts for nothing.
   */
  static List<Part> of(int[] tags) {
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < tags.length; at++) {
      for (Role role : Role.values()) {
        if (tags[at] == role.begin()) {
          int to = at;
          while (to + 1 < tags.length && tags[to + 1] == role.inside()) {
            to++;
          }
          parts.add(new Part(role, at, to));
        }
      }
    }
    return parts;
  }
}
