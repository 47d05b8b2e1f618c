package org.parley.bound;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Bounds the work of a thread. The work asks at every turn of its loops, by {@link #check()},
 * whether to go on; where no bound is set it always may. The time is the processor's for that
 * thread, so that a busy machine makes no difference.
 */
public final class Deadline {
  /** Where a search looks at the characters of a shorter text, it is over before it matters. */
  private static final int SHORT = 4_096;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Deadline NONE = new Deadline(Duration.ofNanos(Long.MAX_VALUE), () -> false);
  private static final ThreadLocal<Deadline> CURRENT = ThreadLocal.withInitial(() -> NONE);

  private final Duration bound;
  private final long most;
  private final BooleanSupplier cancelled;
  private final long wallBegun = System.nanoTime();
  private final long begun = processorTime();

  private Deadline(Duration bound, BooleanSupplier cancelled) {
    this.bound = bound;
    this.most = bound.toNanos();
    this.cancelled = cancelled;
  }

  /**
   * Does {@code work} on this thread.
   *
   * @param cancelled asked again and again, and from this thread, whether to end the work
   * @throws ReadingStopped where the work took longer than {@code bound}, or was cancelled
   */
  public static <T> T within(Duration bound, BooleanSupplier cancelled, Supplier<T> work) {
    Deadline before = CURRENT.get();
    CURRENT.set(new Deadline(bound, cancelled));
    try {
      return work.get();
    } finally {
      CURRENT.set(before);
    }
  }

  /**
   * To be called at every turn of a loop that a text can make long.
   *
   * @throws ReadingStopped where the work on this thread is to end
   */
  public static void check() {
    CURRENT.get().enforce();
  }

  /**
   * A text for a search by a regular expression, which ends with the work on this thread; it looks
   * as {@code text} does.
   */
  public static CharSequence watched(String text) {
    return text.length() <= SHORT ? text : new WatchedText(text);
  }

  /** A list that asks, before it gives one of its elements, whether the work is to go on. */
  public static <E> List<E> watched(List<E> list) {
    return new WatchedList<>(list);
  }

  /** The processor's time is asked for only where it can be up: it costs more than the clock's. */
  private void enforce() {
    if (cancelled.getAsBoolean()) {
      throw new ReadingCancelled();
    }
    if (System.nanoTime() - wallBegun >= most && processorTime() - begun >= most) {
      throw new DeadlineExceeded(bound);
    }
  }

  private static long processorTime() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
