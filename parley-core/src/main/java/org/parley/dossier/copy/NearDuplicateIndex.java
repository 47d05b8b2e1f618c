package org.parley.dossier.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.dossier.copy.FingerprintRepository.Placed;
import org.parley.model.Copy;
import org.parley.model.ReportId;

/**
 * Finds reports that copy another, whole or nearly so, as they come: in whichever order, the result
 * is that of their order in the fold. A report is compared with the first few of each bucket that
 * it falls in, so its cost does not grow with the number of reports.
 */
public final class NearDuplicateIndex {
  /** How many reports of a bucket a later one is compared with. */
  static final int CANDIDATES = 8;

  private static final double ALIKE = 0.55;

  private final FingerprintRepository repository;

  public NearDuplicateIndex(FingerprintRepository repository) {
    this.repository = repository;
  }

  /**
   * A report came, or was read again.
   *
   * @return the reports that became copies by it, or copies of another, or are none any more
   */
  public Set<ReportId> put(Fingerprint fingerprint, ReportOrder order) {
    ReportId report = fingerprint.report();
    Set<ReportId> compared = new TreeSet<>();
    repository.placed(report).ifPresent(was -> compared.addAll(remove(was)));
    Placed now = new Placed(fingerprint, order);
    repository.add(now, fingerprint.buckets());
    compared.addAll(comparedWith(now));
    compared.add(report);
    Deque<ReportId> moved = new ArrayDeque<>(Set.of(report));
    moved.addAll(repository.likening(report));
    moved.addAll(repository.copies(report));
    moved.addAll(compare(compared));
    return settle(moved);
  }

  private Collection<ReportId> remove(Placed was) {
    Collection<ReportId> later = comparedWith(was);
    repository.remove(was, was.fingerprint().buckets());
    return later;
  }

  /** The later reports that are compared with this one. */
  private Collection<ReportId> comparedWith(Placed placed) {
    Set<ReportId> later = new TreeSet<>();
    for (long bucket : placed.fingerprint().buckets()) {
      if (repository.first(bucket, CANDIDATES).contains(placed.report())) {
        later.addAll(repository.after(bucket, placed.order()));
      }
    }
    return later;
  }

  /** Compares each of these anew; gives those that now are like another, or like none. */
  private List<ReportId> compare(Set<ReportId> reports) {
    Map<Long, List<ReportId>> first = new HashMap<>();
    Map<ReportId, Placed> known = new HashMap<>();
    List<ReportId> moved = new ArrayList<>();
    for (ReportId report : reports) {
      Placed placed = known.computeIfAbsent(report, this::placed);
      SortedMap<ReportOrder, Fingerprint> earlier = new TreeMap<>();
      for (long bucket : placed.fingerprint().buckets()) {
        first.computeIfAbsent(bucket, b -> repository.first(b, CANDIDATES)).stream()
            .map(id -> known.computeIfAbsent(id, this::placed))
            .filter(o -> o.order().compareTo(placed.order()) < 0)
            .forEach(o -> earlier.put(o.order(), o.fingerprint()));
      }
      Optional<ReportId> like =
          mostAlike(placed.fingerprint(), earlier.values()).map(Fingerprint::report);
      if (!like.equals(repository.like(report))) {
        repository.setLike(report, like);
        moved.add(report);
      }
    }
    return moved;
  }

  /** The one of {@code earlier} that is most like this report; the first of equals. */
  private static Optional<Fingerprint> mostAlike(
      Fingerprint report, Collection<Fingerprint> earlier) {
    Optional<Fingerprint> best = Optional.empty();
    double most = ALIKE;
    for (Fingerprint other : earlier) {
      double share = report.similarity(other);
      if (share > most || best.isEmpty() && share >= ALIKE) {
        best = Optional.of(other);
        most = share;
      }
    }
    return best;
  }

  /** Writes whose copies these are, and then those that are like them. */
  private Set<ReportId> settle(Deque<ReportId> moved) {
    Set<ReportId> changed = new TreeSet<>();
    while (!moved.isEmpty()) {
      ReportId report = moved.poll();
      Optional<Copy> copy = repository.like(report).map(like -> copy(report, like));
      if (!copy.equals(repository.copy(report))) {
        repository.setCopy(report, copy);
        changed.add(report);
        moved.addAll(repository.likening(report));
      }
    }
    return changed;
  }

  private Copy copy(ReportId report, ReportId like) {
    return placed(report)
        .fingerprint()
        .copyOf(placed(like).fingerprint(), placed(firstOf(like)).fingerprint());
  }

  private Placed placed(ReportId report) {
    return repository.placed(report).orElseThrow();
  }

  /** That a report copies another; empty where it copies none. */
  public Optional<Copy> copy(ReportId report) {
    return repository.copy(report);
  }

  /** The first report of a family; itself where the report copies none. */
  public ReportId firstOf(ReportId report) {
    return copy(report).map(Copy::of).orElse(report);
  }
}
