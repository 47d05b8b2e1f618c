package org.parley.dossier.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Copy;

/** Fingerprints of one run. */
public final class FingerprintsInMemory implements FingerprintRepository {
  private final Map<String, Placed> placed = new HashMap<>();
  private final Map<Long, TreeMap<ReportOrder, String>> buckets = new HashMap<>();
  private final Map<String, String> likes = new HashMap<>();
  private final Map<String, Set<String>> likening = new HashMap<>();
  private final Map<String, Copy> copies = new HashMap<>();
  private final Map<String, Set<String>> copiesOf = new HashMap<>();

  @Override
  public Optional<Placed> placed(String report) {
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
      buckets.get(bucket).remove(removed.order());
    }
  }

  @Override
  public List<String> first(long bucket, int most) {
    return in(bucket).values().stream().limit(most).toList();
  }

  @Override
  public List<String> after(long bucket, ReportOrder order) {
    return List.copyOf(in(bucket).tailMap(order, false).values());
  }

  private TreeMap<ReportOrder, String> in(long bucket) {
    return buckets.getOrDefault(bucket, new TreeMap<>());
  }

  @Override
  public Optional<String> like(String report) {
    return Optional.ofNullable(likes.get(report));
  }

  @Override
  public void setLike(String report, Optional<String> like) {
    point(likes, likening, report, like);
  }

  @Override
  public List<String> likening(String report) {
    return List.copyOf(likening.getOrDefault(report, Set.of()));
  }

  @Override
  public Optional<Copy> copy(String report) {
    return Optional.ofNullable(copies.get(report));
  }

  @Override
  public void setCopy(String report, Optional<Copy> copy) {
    copy(report).ifPresent(was -> copiesOf.get(was.of()).remove(report));
    copies.remove(report);
    copy.ifPresent(
        c -> {
          copies.put(report, c);
          copiesOf.computeIfAbsent(c.of(), k -> new TreeSet<>()).add(report);
        });
  }

  @Override
  public List<String> copies(String of) {
    return List.copyOf(copiesOf.getOrDefault(of, Set.of()));
  }

  private static void point(
      Map<String, String> to,
      Map<String, Set<String>> back,
      String report,
      Optional<String> other) {
    String was = to.remove(report);
    if (was != null) {
      back.get(was).remove(report);
    }
    other.ifPresent(
        o -> {
          to.put(report, o);
          back.computeIfAbsent(o, k -> new TreeSet<>()).add(report);
        });
  }
}
