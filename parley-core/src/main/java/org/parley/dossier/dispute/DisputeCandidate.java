package org.parley.dossier.dispute;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dossier.question.OptionalDays;
import org.parley.model.Comparability;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.Side;
import org.parley.model.When;

/** Claims on one question that stand against each other: a dispute before it has its number. */
record DisputeCandidate(
    DisputeKind kind, String about, List<DisputedClaim> a, List<DisputedClaim> b, String rule) {
  private static final int MOST = 12;
  private static final int APART_DAYS = 3;
  private static final Comparator<DisputedClaim> BY_TIME =
      Comparator.comparing(DisputedClaim::day, OptionalDays.ORDER)
          .thenComparing(DisputedClaim::order)
          .thenComparing(c -> c.evidence().span());

  DisputeCandidate {
    a = a.stream().sorted(BY_TIME).distinct().limit(MOST).toList();
    b = b.stream().sorted(BY_TIME).distinct().limit(MOST).toList();
  }

  Dispute dispute(String id) {
    List<Side> sides =
        Stream.of(a, b)
            .sorted(Comparator.comparing(s -> s.get(0), BY_TIME))
            .map(DisputeCandidate::side)
            .toList();
    return new Dispute(id, kind, about, sides, comparable(), why(), since());
  }

  /** The day of the first claim. */
  private Optional<When> since() {
    DisputedClaim first = Stream.of(a.get(0), b.get(0)).min(BY_TIME).orElseThrow();
    return first.day().map(When::day);
  }

  private static Side side(List<DisputedClaim> claims) {
    return new Side(
        position(claims),
        claims.stream().map(DisputedClaim::evidence).distinct().toList(),
        claims.stream().flatMap(c -> c.by().stream()).distinct().toList());
  }

  /** A speaker's own words say best what is held. */
  private static String position(List<DisputedClaim> claims) {
    return claims.stream()
        .filter(c -> c.evidence().statement().isPresent())
        .findFirst()
        .orElse(claims.get(0))
        .position();
  }

  private Comparability comparable() {
    DisputedClaim x = a.get(0);
    DisputedClaim y = b.get(0);
    if (!x.dated() || !y.dated()) {
      return Comparability.UNKNOWN;
    }
    long apart = OptionalDays.between(x.day(), y.day());
    return apart == 0
        ? Comparability.YES
        : apart > APART_DAYS ? Comparability.NO : Comparability.UNKNOWN;
  }

  private String why() {
    return rule + ": " + words(a) + " against " + words(b);
  }

  private static String words(List<DisputedClaim> claims) {
    return claims.stream()
        .map(c -> "\"" + c.words().strip() + "\"")
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }
}
