package org.parley.testing.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * How long a property is tried and with which seed: {@code -Dparley.fuzz.seconds} of it, {@value
 * #SECONDS} where none are given, and {@code -Dparley.fuzz.seed}. Without either the seed is the
 * same in every run, so that a build does not break by chance; with seconds alone it is another
 * each time. The report of a property tells it.
 */
public final class Fuzzing implements AroundPropertyHook, AroundTryHook {
  /** As many as a property has; the time ends it long before. */
  public static final int TRIES = Integer.MAX_VALUE;

  private static final int SECONDS = 2;
  private static final String USUAL_SEED = "20220224";
  private static final Optional<String> ASKED =
      Optional.ofNullable(System.getProperty("parley.fuzz.seconds"));
  private static final Optional<String> SEED =
      Optional.ofNullable(System.getProperty("parley.fuzz.seed"))
          .or(() -> ASKED.isPresent() ? Optional.empty() : Optional.of(USUAL_SEED));

  private static final long TIME =
      TimeUnit.SECONDS.toNanos(ASKED.map(Long::parseLong).orElse((long) SECONDS));

  private long begun;

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    SEED.ifPresent(context.attributes()::setSeed);
    begun = System.nanoTime();
    return property.execute();
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    TryExecutionResult result = aTry.execute(parameters);
    boolean ended = System.nanoTime() - begun >= TIME;
    return result.isSatisfied() && ended ? TryExecutionResult.satisfied(true) : result;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
