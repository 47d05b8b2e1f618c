package org.parley.testing.fuzz;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes values by chance; from the same random numbers the same values. */
@FunctionalInterface
public interface Generator<T> {
  T next(RandomGenerator random);

  /** One of the values, each as likely as the others. */
  static <T> Generator<T> of(List<T> values) {
    return random -> values.get(random.nextInt(values.size()));
  }

  /** One of the values, each as likely as the others. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Generator<T> of(T... values) {
    return of(List.of(values));
  }

  /** Both bounds are among them. */
  static Generator<Integer> between(int least, int most) {
    return random -> random.nextInt(least, most + 1);
  }

  /** What one of the generators makes, each as likely as the others. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Generator<T> oneOf(Generator<? extends T>... generators) {
    Generator<Generator<? extends T>> any = of(List.of(generators));
    return random -> any.next(random).next(random);
  }

  /** What one of the generators makes, each as often as it weighs. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Generator<T> weighted(Weighted<T>... generators) {
    Generator<Generator<T>> any = of(Stream.of(generators).flatMap(Weighted::copies).toList());
    return random -> any.next(random).next(random);
  }

  default Weighted<T> weighing(int weight) {
    return new Weighted<>(this, weight);
  }

  default <R> Generator<R> map(Function<T, R> made) {
    return random -> made.apply(next(random));
  }

  default Generator<List<T>> list(int least, int most) {
    Generator<Integer> sizes = between(least, most);
    return random -> Stream.generate(() -> next(random)).limit(sizes.next(random)).toList();
  }

  /** A generator, and how often it is taken beside others. */
  record Weighted<T>(Generator<T> generator, int weight) {
    private Stream<Generator<T>> copies() {
      return Stream.generate(() -> generator).limit(weight);
    }
  }
}
