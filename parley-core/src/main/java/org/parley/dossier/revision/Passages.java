package org.parley.dossier.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.revision.Version.Passage;
import org.parley.model.Revision.Change;

/** Finds the passages that differ between two versions of a report (Myers 1986). */
final class Passages {
  /** The share of the shorter version's passages that both have, altered or not. */
  private static final double SHARE = 0.25;

  private final List<Passage> dropped = new ArrayList<>();
  private final List<Passage> added = new ArrayList<>();
  private final List<Altered> altered = new ArrayList<>();

  private record Altered(Passage before, Passage after) {
    Change change() {
      return new Change(Optional.of(before.span()), Optional.of(after.span()));
    }
  }

  private Passages() {}

  /**
   * In the order of the later version; what was dropped comes last. None where the two have too
   * little in common to be versions of one report.
   */
  static List<Change> changes(List<Passage> before, List<Passage> after) {
    Passages all = new Passages();
    for (AbstractDelta<Passage> delta :
        DiffUtils.diff(before, after, (a, b) -> a.words().equals(b.words())).getDeltas()) {
      all.add(delta.getSource().getLines(), delta.getTarget().getLines());
    }
    all.forgetMoved();
    int kept = before.size() - all.dropped.size();
    return kept < SHARE * Math.min(before.size(), after.size()) ? List.of() : all.changes();
  }

  /** Of what stands in the place of something, the likest are one passage that was altered. */
  private void add(List<Passage> source, List<Passage> target) {
    List<Passage> gone = new ArrayList<>(source);
    for (Passage now : target) {
      Optional<Passage> was =
          gone.stream()
              .filter(p -> p.words().isLike(now.words()))
              .max(Comparator.comparing(p -> p.words().agreeing(now.words())));
      was.ifPresentOrElse(
          p -> {
            gone.remove(p);
            altered.add(new Altered(p, now));
          },
          () -> added.add(now));
    }
    dropped.addAll(gone);
  }

  /** A paragraph that only stands elsewhere has not changed. */
  private void forgetMoved() {
    for (Passage now : List.copyOf(added)) {
      Optional<Passage> was =
          dropped.stream().filter(p -> p.words().equals(now.words())).findFirst();
      was.ifPresent(
          p -> {
            dropped.remove(p);
            added.remove(now);
          });
    }
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    altered.forEach(a -> changes.add(a.change()));
    added.forEach(p -> changes.add(new Change(Optional.empty(), Optional.of(p.span()))));
    changes.sort(Comparator.comparing(c -> c.after().orElseThrow()));
    dropped.stream()
        .sorted(Comparator.comparing(Passage::span))
        .forEach(p -> changes.add(new Change(Optional.of(p.span()), Optional.empty())));
    return changes;
  }
}
