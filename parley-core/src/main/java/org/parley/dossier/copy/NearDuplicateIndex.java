package org.parley.dossier.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dossier.copy.FingerprintRepository.Placed;
import org.parley.model.Copy;
import org.parley.model.ReportId;

/**
 * Finds reports that copy another, whole or in passages, as they come: in whichever order, the
 * result is that of their order in the fold. A report is compared with the nearest few before it in
 * each bucket that it falls in, so its cost does not grow with the number of reports.
 */
public final class NearDuplicateIndex {
  /** How many reports of a bucket a later one may be compared with. */
  static final int NEAREST = 8;

  /** How many reports one is compared with: those that share most buckets with it. */
  static final int CANDIDATES = 16;

  private static final Comparator<Map.Entry<ReportId, Integer>> MOST_SHARED =
      Map.Entry.<ReportId, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey);

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
    comparedWith(now).stream().filter(r -> mayChange(r, now)).forEach(compared::add);
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

  /** The later reports that may be compared with this one. */
  private Collection<ReportId> comparedWith(Placed placed) {
    Set<ReportId> later = new TreeSet<>();
    for (long bucket : placed.fingerprint().buckets()) {
      later.addAll(repository.after(bucket, placed.order(), NEAREST));
    }
    return later;
  }

  /** A report that copies nothing goes on so where it does not copy the one that came. */
  private boolean mayChange(ReportId report, Placed came) {
    return repository.like(report).isPresent()
        || placed(report).fingerprint().overlap(came.fingerprint()).isCopy();
  }

  /** Compares each of these anew; gives those that now copy another, or none. */
  private List<ReportId> compare(Set<ReportId> reports) {
    List<ReportId> moved = new ArrayList<>();
    for (ReportId report : reports) {
      Placed placed = placed(report);
      Optional<ReportId> like =
          copied(placed.fingerprint(), candidates(placed)).map(Fingerprint::report);
      if (!like.equals(repository.like(report))) {
        repository.setLike(report, like);
        moved.add(report);
      }
    }
    return moved;
  }

  /** Earlier reports, those that share most buckets with this one first. */
  private List<Fingerprint> candidates(Placed placed) {
    Map<ReportId, Integer> shared = new HashMap<>();
    for (long bucket : placed.fingerprint().buckets()) {
      repository
          .before(bucket, placed.order(), NEAREST)
          .forEach(r -> shared.merge(r, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(MOST_SHARED)
        .limit(CANDIDATES)
        .map(e -> placed(e.getKey()))
        .sorted(Comparator.comparing(Placed::order))
        .map(Placed::fingerprint)
        .toList();
  }

  /** The one of {@code earlier} that has most in common with this report; the first of equals. */
  private static Optional<Fingerprint> copied(Fingerprint report, List<Fingerprint> earlier) {
    Optional<Fingerprint> best = Optional.empty();
    double most = 0;
    for (Fingerprint other : earlier) {
      Overlap overlap = report.overlap(other);
      if (overlap.isCopy() && overlap.share() > most) {
        best = Optional.of(other);
        most = overlap.share();
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
