package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.Source;
import org.parley.train.Polnear.Marked;

/**
 * What a system found in the texts, and how long it took when it was warm.
 *
 * @param tokens how many it made of the texts
 * @param processorSeconds of all threads of this process, so collector and compiler count too
 * @param seconds by the clock
 */
record Measured(
    Map<String, List<Marked>> found, int tokens, double processorSeconds, double seconds) {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * Reads all texts, one after the other on this thread, after some that do not count.
   *
   * @param warmUp seconds of the processor for those: on one core, Java takes more than a minute of
   *     a reading to compile what it runs
   */
  static Measured of(QuoteSystem annotator, Map<String, Source> sources, int warmUp) {
    long enough = SYSTEM.getProcessCpuTime() + (long) (warmUp * NANOS);
    Iterator<Source> next = sources.values().iterator();
    while (SYSTEM.getProcessCpuTime() < enough) {
      if (!next.hasNext()) {
        next = sources.values().iterator();
      }
      annotator.read(next.next());
    }
    return read(annotator, sources);
  }

  private static Measured read(QuoteSystem annotator, Map<String, Source> sources) {
    Map<String, List<Marked>> found = new LinkedHashMap<>();
    int tokens = 0;
    long begun = System.nanoTime();
    long used = SYSTEM.getProcessCpuTime();
    for (Map.Entry<String, Source> source : sources.entrySet()) {
      QuoteSystem.Output output = annotator.read(source.getValue());
      found.put(source.getKey(), output.attributions());
      tokens += output.tokens();
    }
    return new Measured(
        found,
        tokens,
        (SYSTEM.getProcessCpuTime() - used) / NANOS,
        (System.nanoTime() - begun) / NANOS);
  }

  long tokensPerSecond() {
    return Math.round(tokens / processorSeconds);
  }
}
