package org.parley.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.store.Store;

/** Precision by kind, and agreement by kind and two reviewers. */
public record Standings(List<OfKind> kinds, List<OfTwo> agreement) {
  /**
   * Records of one kind by their latest verdict.
   *
   * @param precision the share that was accepted
   */
  public record OfKind(
      String kind, long accepted, long corrected, long rejected, double precision) {}

  public record OfTwo(
      String kind,
      String reviewer,
      String other,
      long records,
      long same,
      Optional<Double> kappa) {}

  public static Standings of(Store store) {
    List<OfKind> kinds = new ArrayList<>();
    store
        .review()
        .standing()
        .forEach(
            (kind, s) ->
                kinds.add(
                    new OfKind(
                        kind.slug(),
                        s.accepted(),
                        s.corrected(),
                        s.rejected(),
                        s.precision().orElse(0.0))));
    List<OfTwo> two =
        Agreement.of(store.review().pairs()).stream()
            .map(
                a ->
                    new OfTwo(
                        a.kind().slug(), a.reviewer(), a.other(), a.records(), a.same(), a.kappa()))
            .toList();
    return new Standings(kinds, two);
  }
}
