package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
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
  private static final int WARM_UP = 25;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * Reads all texts, one after the other on this thread, after a first round over {@value #WARM_UP}
   * of them that does not count.
   */
  static Measured of(Annotator annotator, Map<String, Source> sources) {
    sources.values().stream().limit(WARM_UP).forEach(annotator::read);
    return read(annotator, sources);
  }

  private static Measured read(Annotator annotator, Map<String, Source> sources) {
    Map<String, List<Marked>> found = new LinkedHashMap<>();
    int tokens = 0;
    long begun = System.nanoTime();
    long used = SYSTEM.getProcessCpuTime();
    for (Map.Entry<String, Source> source : sources.entrySet()) {
      Annotator.Output output = annotator.read(source.getValue());
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
