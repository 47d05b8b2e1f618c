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
  private OwnWords one;
  private OwnWords other;

  @Setup
  public void load() {
    one = OwnWords.of(Passage.TEXT);
    other = OwnWords.of(Passage.PARAGRAPHS.get(0));
  }

  @Benchmark
  public OwnWords fingerprint() {
    return OwnWords.of(Passage.TEXT);
  }

  @Benchmark
  public double overlap() {
    return Overlap.of(one, other).share();
  }
}
