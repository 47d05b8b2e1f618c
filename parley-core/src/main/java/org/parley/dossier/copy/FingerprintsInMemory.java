package org.parley.dossier.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Copy;
import org.parley.model.ReportId;

/** Fingerprints of one run. */
public final class FingerprintsInMemory implements FingerprintRepository {
  private final Map<ReportId, Placed> placed = new HashMap<>();
  private final Map<Long, TreeMap<ReportOrder, ReportId>> buckets = new HashMap<>();
  private final Map<ReportId, ReportId> likes = new HashMap<>();
  private final Map<ReportId, Set<ReportId>> likening = new HashMap<>();
  private final Map<ReportId, Copy> copies = new HashMap<>();
  private final Map<ReportId, Set<ReportId>> copiesOf = new HashMap<>();

  @Override
  public Optional<Placed> placed(ReportId report) {
    return Optional.ofNullable(placed.get(report));
  }

  @Override
  public void add(Placed added, long[] in) {
    placed.put(added.report(), added);
    for (long bucket : in) {
      buckets.computeIfAbsent(bucket, b -> new TreeMap<>()).put(added.order(), added.report());
    }
  }

  @Override
  public void remove(Placed removed, long[] from) {
    placed.remove(removed.report());
    setLike(removed.report(), Optional.empty());
    for (long bucket : from) {
      in(bucket).remove(removed.order());
    }
  }

  @Override
  public List<ReportId> before(long bucket, ReportOrder order, int most) {
    return in(bucket).headMap(order, false).descendingMap().values().stream().limit(most).toList();
  }

  @Override
  public List<ReportId> after(long bucket, ReportOrder order, int most) {
    return in(bucket).tailMap(order, false).values().stream().limit(most).toList();
  }

  private TreeMap<ReportOrder, ReportId> in(long bucket) {
    return buckets.getOrDefault(bucket, new TreeMap<>());
  }

  @Override
  public Optional<ReportId> like(ReportId report) {
    return Optional.ofNullable(likes.get(report));
  }

  @Override
  public void setLike(ReportId report, Optional<ReportId> like) {
    point(likes, likening, report, like);
  }

  @Override
  public List<ReportId> likening(ReportId report) {
    return List.copyOf(likening.getOrDefault(report, Set.of()));
  }

  @Override
  public Optional<Copy> copy(ReportId report) {
    return Optional.ofNullable(copies.get(report));
  }

  @Override
  public void setCopy(ReportId report, Optional<Copy> copy) {
    copy(report).ifPresent(was -> set(copiesOf, was.of()).remove(report));
    copies.remove(report);
    copy.ifPresent(
        c -> {
          copies.put(report, c);
          set(copiesOf, c.of()).add(report);
        });
  }

  @Override
  public List<ReportId> copies(ReportId of) {
    return List.copyOf(copiesOf.getOrDefault(of, Set.of()));
  }

  private static void point(
      Map<ReportId, ReportId> to,
      Map<ReportId, Set<ReportId>> back,
      ReportId report,
      Optional<ReportId> other) {
    ReportId was = to.remove(report);
    if (was != null) {
      set(back, was).remove(report);
    }
    other.ifPresent(
        o -> {
          to.put(report, o);
          set(back, o).add(report);
        });
  }

  private static Set<ReportId> set(Map<ReportId, Set<ReportId>> sets, ReportId of) {
    return sets.computeIfAbsent(of, k -> new TreeSet<>());
  }
}
