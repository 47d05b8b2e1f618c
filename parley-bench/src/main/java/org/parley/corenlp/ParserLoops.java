package org.parley.corenlp;

import java.util.List;
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

/** The transition parser on one sentence of 28 words, and what one step of it adds up. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ParserLoops {
  private static final String GRAMMAR = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final List<String> WORDS =
      List.of(
          ("The foreign ministry said on Tuesday that it would send a delegation to the talks in Port"
                  + " Vale , provided that the shelling of the valley stopped .")
              .split(" "));
  private static final List<String> TAGS =
      List.of(
          ("DT JJ NN VBD IN NNP IN PRP MD VB DT NN IN DT NNS IN NNP NNP , VBN IN DT NN IN DT NN VBD"
                  + " .")
              .split(" "));
  private static final int INPUTS = 48;
  private static final int HIDDEN = 1000;

  private final double[][] effects = new double[INPUTS][HIDDEN];
  private final double[] hidden = new double[HIDDEN];
  private TransitionParser parser;

  @Setup
  public void load() {
    parser = TransitionParser.load(GRAMMAR);
  }

  /** Some 55 steps, each a pass through the network. */
  @Benchmark
  public Object parse() {
    return parser.parse(WORDS, TAGS);
  }

  /** The sum of one step: 48 inputs into a hidden layer of 1,000. */
  @Benchmark
  public double[] stepSum() {
    VectorSums.addAll(hidden, effects);
    return hidden;
  }
}
