package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.DisputeKind;

/** Opposed claims about one subject, by different voices, not many days apart. */
final class Contradictions {
  private record Key(String opposition, String subject) {}

  private Contradictions() {}

  static List<Quarrel> of(List<Page> pages, People people) {
    Map<Key, List<ClaimFinder.Found>> byQuestion = new LinkedHashMap<>();
    for (Page page : pages) {
      for (ClaimFinder.Found f : ClaimFinder.of(page)) {
        byQuestion
            .computeIfAbsent(new Key(f.opposition().name(), f.subject()), k -> new ArrayList<>())
            .add(f);
      }
    }
    List<Quarrel> quarrels = new ArrayList<>();
    for (List<ClaimFinder.Found> claims : byQuestion.values()) {
      claims.sort(Comparator.comparing(f -> f.claim().day()));
      int start = 0;
      for (int i = 1; i <= claims.size(); i++) {
        if (i == claims.size() || later(claims.get(start), claims.get(i))) {
          add(quarrels, claims.subList(start, i), people);
          start = i;
        }
      }
    }
    return quarrels;
  }

  private static boolean later(ClaimFinder.Found first, ClaimFinder.Found next) {
    return next.claim().day().toEpochDay() - first.claim().day().toEpochDay()
        > first.opposition().days();
  }

  private static void add(List<Quarrel> quarrels, List<ClaimFinder.Found> claims, People people) {
    List<Claim> a =
        claims.stream().filter(ClaimFinder.Found::first).map(ClaimFinder.Found::claim).toList();
    List<Claim> b = claims.stream().filter(f -> !f.first()).map(ClaimFinder.Found::claim).toList();
    List<Claim> against = a.stream().filter(c -> b.stream().anyMatch(d -> differ(c, d))).toList();
    if (!against.isEmpty()) {
      List<Claim> answered =
          b.stream().filter(d -> against.stream().anyMatch(c -> differ(c, d))).toList();
      Opposition o = claims.get(0).opposition();
      String about = o.about().replace("{subject}", people.name(claims.get(0).subject()));
      quarrels.add(new Quarrel(DisputeKind.CONTRADICTION, about, against, answered, o.name()));
    }
  }

  private static boolean differ(Claim a, Claim b) {
    return !a.voice().equals(b.voice());
  }
}
