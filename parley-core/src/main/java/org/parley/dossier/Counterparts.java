package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Act;

/**
 * Gives a move that names only its maker the other party of the talk that the report is telling:
 * the nearest move before it with that party, else the nearest after it.
 */
final class Counterparts {
  /** Acts of two: told without the second, it is not the one of another act. */
  private static final Set<Act> NAMES_BOTH = Set.of(Act.SIGN, Act.MEET, Act.MEDIATE, Act.AGREE);

  private Counterparts() {}

  static List<MoveDraft> complete(Page page, List<MoveDraft> drafts) {
    List<MoveDraft> done = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      MoveDraft d = drafts.get(i);
      List<MoveDraft> later = drafts.subList(i + 1, drafts.size());
      Optional<MoveDraft> whole =
          d.by().isEmpty()
              ? answer(page, d, done)
              : d.pair().size() > 1 ? Optional.of(d) : with(page, d, done, later);
      whole.ifPresent(done::add);
    }
    return done;
  }

  /** "The other side": whoever did not make the move just told. */
  private static Optional<MoveDraft> answer(Page page, MoveDraft d, List<MoveDraft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      MoveDraft b = before.get(i);
      if (b.pair().size() == 2 && !b.to().isEmpty()) {
        return Optional.of(d.between(b.to(), b.by(), b.pair()));
      }
    }
    return Optional.empty();
  }

  private static Optional<MoveDraft> with(
      Page page, MoveDraft d, List<MoveDraft> before, List<MoveDraft> after) {
    if (NAMES_BOTH.contains(d.act())) {
      return Optional.empty();
    }
    Set<String> own = d.pair();
    List<MoveDraft> nearest = new ArrayList<>(before);
    java.util.Collections.reverse(nearest);
    nearest.addAll(after);
    return nearest.stream()
        .filter(n -> n.pair().size() == 2 && n.pair().containsAll(own))
        .min(Comparator.comparing(n -> !TalkMaker.opens(n.act()) && n.act() != Act.DISMISS))
        .map(n -> d.between(d.by(), others(page, n, own), new TreeSet<>(n.pair())));
  }

  private static List<String> others(Page page, MoveDraft n, Set<String> own) {
    return Stream.concat(n.by().stream(), n.to().stream())
        .filter(a -> n.pair().contains(page.party(a)) && !own.contains(page.party(a)))
        .distinct()
        .limit(1)
        .toList();
  }
}
