package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.bound.TimeLimit;
import org.parley.io.input.InputReader;
import org.parley.model.Reading;
import org.parley.model.WellFormed;
import org.parley.reading.ReadingCheck;
import org.parley.testing.SharedGrammar;
import org.parley.testing.fuzz.Fuzzing;
import org.parley.testing.fuzz.Mutant;
import org.parley.testing.fuzz.Mutants;
import org.parley.testing.fuzz.Trial;
import org.parley.text.Source;

/** Whatever a report says, its reading is sound, the same again, and has an end. */
class ReadingFuzzTest {
  private static final Parley PARLEY = Parley.reader(SharedGrammar.get(), TimeLimit.DEFAULT);
  private static final Trial TRIAL = new Trial(ReadingFuzzTest.class, ReadingFuzzTest::check);

  @BeforeAll
  static void whatOnceBroke() {
    TRIAL.known();
  }

  @Test
  void anyTextIsReadSoundly() {
    Fuzzing.run(Mutants.any(), Mutant::smaller, report -> TRIAL.on(bytes(report)));
  }

  private static byte[] bytes(Mutant report) {
    return WellFormed.of(report.text()).getBytes(StandardCharsets.UTF_8);
  }

  private static void check(byte[] input) {
    for (Source source : InputReader.read(Map.of("fuzz", input)).sources()) {
      Reading reading = PARLEY.read(source);
      assertThat(ReadingCheck.problems(reading)).isEmpty();
      assertThat(PARLEY.read(source)).isEqualTo(reading);
    }
  }
}
