package org.parley.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;

/** Whether the readings that a run holds leave room for the record that is made of them. */
interface MemoryGauge {
  /** What the models take, of which the record needs nothing. */
  long MODELS_BYTES = 450L << 20;

  /** A record, its rows and its page together take about twice what its readings do. */
  int SHARES = 3;

  boolean isFull();

  /** Of the heap, by the largest of its pools: there the readings come to lie. */
  static MemoryGauge ofHeap() {
    Optional<MemoryPoolMXBean> pool =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .max(Comparator.comparingLong(p -> p.getUsage().getMax()));
    long most = most(Runtime.getRuntime().maxMemory());
    return () -> pool.isPresent() && exceeds(pool.get(), most);
  }

  /** Most bytes in use, of a heap of this size. */
  static long most(long heap) {
    return MODELS_BYTES + Math.max(0, heap - MODELS_BYTES) / SHARES;
  }

  /**
   * Looks at what was in use when the collector last ran, which costs nothing; what it tells may be
   * long past, so that the collector runs again before it is believed.
   */
  private static boolean exceeds(MemoryPoolMXBean pool, long most) {
    if (pool.getCollectionUsage().getUsed() <= most) {
      return false;
    }
    System.gc();
    return pool.getCollectionUsage().getUsed() > most;
  }
}
