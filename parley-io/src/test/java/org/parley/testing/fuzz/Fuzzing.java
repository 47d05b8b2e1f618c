package org.parley.testing.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Tries a check on made cases for {@code -Dparley.fuzz.seconds}, {@value #SECONDS} where none are
 * given. The seed is the same in every run, so that a build does not break by chance; {@code
 * -Dparley.fuzz.seed} gives another one.
 */
public final class Fuzzing {
  private static final int SECONDS = 1;
  private static final long USUAL_SEED = 20220224;
  private static final long SEED = Long.getLong("parley.fuzz.seed", USUAL_SEED);
  private static final long TIME =
      TimeUnit.SECONDS.toNanos(Long.getLong("parley.fuzz.seconds", SECONDS));

  static {
    System.out.println("Fuzz tests: -Dparley.fuzz.seed=" + SEED);
  }

  private Fuzzing() {}

  /** Fails at the first case that fails its check. */
  public static <T> void run(Generator<T> cases, Consumer<T> check) {
    run(cases, broken -> List.of(), check);
  }

  /**
   * Fails at the first case that fails its check, with the smallest that does.
   *
   * @param smaller what may fail in place of a case
   */
  public static <T> void run(Generator<T> cases, Function<T, List<T>> smaller, Consumer<T> check) {
    RandomGenerator random = new Random(SEED);
    long begun = System.nanoTime();
    long tried = 0;
    do {
      tried++;
      T made = cases.next(random);
      Optional<AssertionError> failure = failure(made, check);
      if (failure.isPresent()) {
        throw smallest(made, failure.get(), smaller, check);
      }
    } while (System.nanoTime() - begun < TIME);
    System.out.println("Fuzz tests: " + tried + " cases tried, none failed");
  }

  private static <T> AssertionError smallest(
      T broken, AssertionError failure, Function<T, List<T>> smaller, Consumer<T> check) {
    for (T less : smaller.apply(broken)) {
      Optional<AssertionError> still = failure(less, check);
      if (still.isPresent()) {
        return smallest(less, still.get(), smaller, check);
      }
    }
    return failure;
  }

  private static <T> Optional<AssertionError> failure(T made, Consumer<T> check) {
    try {
      check.accept(made);
      return Optional.empty();
    } catch (AssertionError failure) {
      return Optional.of(failure);
    }
  }
}
