package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.BeforeContainer;
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

  @BeforeContainer
  static void whatOnceBroke() {
    TRIAL.known();
  }

  @Property(tries = Fuzzing.TRIES, edgeCases = EdgeCasesMode.NONE)
  @AddLifecycleHook(Fuzzing.class)
  void anyTextIsReadSoundly(@ForAll("reports") Mutant report) {
    TRIAL.on(WellFormed.of(report.text()).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<Mutant> reports() {
    return Mutants.any();
  }

  private static void check(byte[] input) {
    for (Source source : InputReader.read(Map.of("fuzz", input)).sources()) {
      Reading reading = PARLEY.read(source);
      assertThat(ReadingCheck.problems(reading)).isEmpty();
      assertThat(PARLEY.read(source)).isEqualTo(reading);
    }
  }
}
