package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.DisputeKind;
import org.parley.reading.claim.Opposition;

/** Opposed claims about one subject, by different voices, not many days apart. */
final class Contradictions {
  private Contradictions() {}

  /** The quarrels of one opposition about one subject. */
  static List<Quarrel> of(List<ClaimShare> shares, People people) {
    Opposition opposition = Opposition.named(shares.get(0).opposition()).orElseThrow();
    List<ClaimShare> claims = new ArrayList<>(shares);
    claims.sort(Comparator.comparing(s -> s.claim().day()));
    List<Quarrel> quarrels = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= claims.size(); i++) {
      if (i == claims.size() || days(claims.get(start), claims.get(i)) > opposition.days()) {
        add(quarrels, opposition, claims.subList(start, i), people);
        start = i;
      }
    }
    return quarrels;
  }

  private static long days(ClaimShare first, ClaimShare next) {
    return next.claim().day().toEpochDay() - first.claim().day().toEpochDay();
  }

  private static void add(
      List<Quarrel> quarrels, Opposition opposition, List<ClaimShare> claims, People people) {
    List<DisputedClaim> a =
        claims.stream().filter(ClaimShare::first).map(ClaimShare::claim).toList();
    List<DisputedClaim> b = claims.stream().filter(s -> !s.first()).map(ClaimShare::claim).toList();
    List<DisputedClaim> against =
        a.stream().filter(c -> b.stream().anyMatch(d -> differ(c, d))).toList();
    if (!against.isEmpty()) {
      List<DisputedClaim> answered =
          b.stream().filter(d -> against.stream().anyMatch(c -> differ(c, d))).toList();
      String about = opposition.about().replace("{subject}", people.name(claims.get(0).subject()));
      quarrels.add(
          new Quarrel(DisputeKind.CONTRADICTION, about, against, answered, opposition.name()));
    }
  }

  private static boolean differ(DisputedClaim a, DisputedClaim b) {
    return !a.voice().equals(b.voice());
  }
}
