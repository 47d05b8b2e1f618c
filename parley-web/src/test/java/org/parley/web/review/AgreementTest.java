package org.parley.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.store.RecordKind;
import org.parley.store.Review.Pair;
import org.parley.store.Verdict;

class AgreementTest {
  /** A table of 50 that both judged: 20 and 15 alike, 5 and 10 not; observed 0.7, by chance 0.5. */
  @Test
  void kappaIsAgreementBeyondChance() {
    List<Agreement> all =
        Agreement.of(
            List.of(
                pair(Verdict.ACCEPT, Verdict.ACCEPT, 20),
                pair(Verdict.ACCEPT, Verdict.REJECT, 5),
                pair(Verdict.REJECT, Verdict.ACCEPT, 10),
                pair(Verdict.REJECT, Verdict.REJECT, 15)));
    assertThat(all).hasSize(1);
    assertThat(all.get(0).records()).isEqualTo(50);
    assertThat(all.get(0).same()).isEqualTo(35);
    assertThat(all.get(0).kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void itIsBelowZeroWhereTheyAgreeLessThanChance() {
    List<Agreement> all =
        Agreement.of(
            List.of(
                pair(Verdict.ACCEPT, Verdict.REJECT, 5), pair(Verdict.REJECT, Verdict.ACCEPT, 5)));
    assertThat(all.get(0).kappa().orElseThrow()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void whereAllVerdictsAreOneThereIsNone() {
    List<Agreement> all = Agreement.of(List.of(pair(Verdict.ACCEPT, Verdict.ACCEPT, 7)));
    assertThat(all.get(0).kappa()).isEmpty();
    assertThat(all.get(0).same()).isEqualTo(7);
  }

  private static Pair pair(Verdict one, Verdict other, long count) {
    return new Pair(RecordKind.STATEMENTS, "ada", "bob", one, other, count);
  }
}
