package org.parley.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzingTest {
  private static final Change NEEDED = new Change.Put(0, "!", 1);
  private static final Change NEEDED_TOO = new Change.Put(Change.WHOLE, "?", 1);
  private static final Change OTHER = new Change.Cut(0, 1);

  @Test
  void theSameSeedMakesTheSameCases() {
    Generator<List<Mutant>> cases = Mutants.any().list(50, 50);
    assertThat(cases.next(new Random(1)))
        .isEqualTo(cases.next(new Random(1)))
        .isNotEqualTo(cases.next(new Random(2)));
  }

  @Test
  void whatFailsIsMadeAsSmallAsItGoes() {
    Mutant broken = new Mutant("a", "text", List.of(OTHER, NEEDED, OTHER, NEEDED_TOO, OTHER));
    Mutant smallest = new Mutant("a", "text", List.of(NEEDED, NEEDED_TOO));
    assertThatThrownBy(
            () -> Fuzzing.run(Generator.of(broken), Mutant::smaller, FuzzingTest::failing))
        .isInstanceOf(AssertionError.class)
        .hasMessage(smallest.toString());
  }

  private static void failing(Mutant mutant) {
    if (mutant.changes().containsAll(List.of(NEEDED, NEEDED_TOO))) {
      throw new AssertionError(mutant.toString());
    }
  }
}
