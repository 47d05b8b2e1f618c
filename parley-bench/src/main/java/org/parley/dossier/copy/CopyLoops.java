package org.parley.dossier.copy;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.bench.Passage;

/**
 * What finds copies: a fingerprint a report, then a comparison for each report that may be alike.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class CopyLoops {
  private MinHash one;
  private MinHash other;

  @Setup
  public void load() {
    one = MinHash.of(Passage.TEXT);
    other = MinHash.of(Passage.PARAGRAPHS.get(0));
  }

  @Benchmark
  public MinHash fingerprint() {
    return MinHash.of(Passage.TEXT);
  }

  @Benchmark
  public double similarity() {
    return one.similarity(other);
  }
}
