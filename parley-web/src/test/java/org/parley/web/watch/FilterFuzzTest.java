package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.BadRequestResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.model.WellFormed;
import org.parley.store.RecordKind;
import org.parley.testing.fuzz.Fuzzing;
import org.parley.testing.fuzz.Trial;
import org.parley.web.OddQueries;

/** Any text is a filter or is refused, and what a watch keeps of it means the same. */
class FilterFuzzTest {
  private static final Trial TRIAL = new Trial(FilterFuzzTest.class, FilterFuzzTest::check);

  @BeforeAll
  static void whatOnceBroke() {
    TRIAL.known();
  }

  @Test
  void anyTextIsAFilterOrIsRefused() {
    Fuzzing.run(
        OddQueries.any(), query -> TRIAL.on(WellFormed.of(query).getBytes(StandardCharsets.UTF_8)));
  }

  private static void check(byte[] input) {
    String query = new String(input, StandardCharsets.UTF_8);
    for (RecordKind kind : RecordKind.values()) {
      kept(kind, query)
          .ifPresent(
              kept -> {
                assertThat(SavedFilter.read(kind, kept)).isEqualTo(SavedFilter.read(kind, query));
                assertThat(SavedFilter.tidy(kind, kept)).isEqualTo(kept);
              });
    }
  }

  private static Optional<String> kept(RecordKind kind, String query) {
    try {
      return Optional.of(SavedFilter.tidy(kind, query));
    } catch (BadRequestResponse refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }
}
