package org.parley.dossier.deed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.ActorId;

/**
 * What of a telling is compared, as the sorted numbers of one {@link DeedNumbers}.
 *
 * @param sentence words of the sentence
 * @param clause words of the clause
 * @param by parties that do it
 * @param to parties towards whom
 * @param all parties that take part
 * @param persons those who take part
 */
record DeedFeatures(
    DeedTelling telling,
    DeedFamily family,
    Words sentence,
    Words clause,
    int[] by,
    int[] to,
    int[] all,
    int[] byPersons,
    int[] toPersons,
    int[] persons,
    int[] places,
    int[] names) {

  /**
   * @param weight what they weigh together
   */
  record Words(int[] numbers, double weight) {}

  static DeedFeatures of(DeedTelling t, DeedNumbers numbers, WordWeights weights) {
    return new DeedFeatures(
        t,
        t.family(),
        words(numbers.of(t.sentence()), weights),
        words(numbers.of(t.clause()), weights),
        numbers.of(t.by().parties()),
        numbers.of(t.to().parties()),
        numbers.of(ofAll(t, Party::parties)),
        numbers.of(t.by().persons()),
        numbers.of(t.to().persons()),
        numbers.of(ofAll(t, Party::persons)),
        numbers.of(t.places()),
        numbers.of(t.names()));
  }

  private static Words words(int[] numbers, WordWeights weights) {
    return new Words(numbers, weights.of(numbers));
  }

  private static Collection<ActorId> ofAll(DeedTelling t, Function<Party, Set<ActorId>> of) {
    return Stream.of(t.by(), t.to(), t.third())
        .flatMap(p -> of.apply(p).stream())
        .collect(Collectors.toSet());
  }

  static List<DeedFeatures> of(
      List<DeedTelling> tellings, DeedNumbers numbers, WordWeights weights) {
    return tellings.stream().map(t -> of(t, numbers, weights)).toList();
  }

  static boolean share(int[] a, int[] b) {
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** 1 where they have something in common, -1 where not, 0 where one is empty. */
  static int fit(int[] a, int[] b) {
    return a.length == 0 || b.length == 0 ? 0 : share(a, b) ? 1 : -1;
  }

  static boolean differ(int[] a, int[] b) {
    return fit(a, b) < 0;
  }
}
