package org.parley.dossier.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.codebook.References;
import org.parley.dossier.question.ActorNames;
import org.parley.dossier.question.OptionalDays;
import org.parley.model.DisputeKind;
import org.parley.reading.claim.Opposition;

/** Opposed claims about one subject, by different voices, not many days apart. */
final class Contradictions {
  private Contradictions() {}

  /** The quarrels of one opposition about one subject. */
  static List<DisputeCandidate> of(List<StanceContribution> shares, ActorNames people) {
    Opposition opposition = Opposition.named(shares.get(0).opposition()).orElseThrow();
    List<StanceContribution> claims = new ArrayList<>(shares);
    claims.sort(Comparator.comparing(s -> s.claim().day(), OptionalDays.ORDER));
    List<DisputeCandidate> quarrels = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= claims.size(); i++) {
      if (i == claims.size() || days(claims.get(start), claims.get(i)) > opposition.days()) {
        add(quarrels, opposition, claims.subList(start, i), people);
        start = i;
      }
    }
    return quarrels;
  }

  private static long days(StanceContribution first, StanceContribution next) {
    return OptionalDays.between(first.claim().day(), next.claim().day());
  }

  private static void add(
      List<DisputeCandidate> quarrels,
      Opposition opposition,
      List<StanceContribution> claims,
      ActorNames people) {
    List<DisputedClaim> a =
        claims.stream().filter(StanceContribution::first).map(StanceContribution::claim).toList();
    List<DisputedClaim> b =
        claims.stream().filter(s -> !s.first()).map(StanceContribution::claim).toList();
    List<DisputedClaim> against =
        a.stream().filter(c -> b.stream().anyMatch(d -> differ(c, d))).toList();
    if (!against.isEmpty()) {
      List<DisputedClaim> answered =
          b.stream().filter(d -> against.stream().anyMatch(c -> differ(c, d))).toList();
      String about =
          References.replace(
              opposition.about(), Map.of("subject", people.name(claims.get(0).subject())));
      quarrels.add(
          new DisputeCandidate(
              DisputeKind.CONTRADICTION, about, against, answered, opposition.name()));
    }
  }

  private static boolean differ(DisputedClaim a, DisputedClaim b) {
    return !a.isOfSameVoice(b);
  }
}
