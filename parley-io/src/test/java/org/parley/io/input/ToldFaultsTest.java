package org.parley.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Fault;

class ToldFaultsTest {
  private final List<Fault> told = new ArrayList<>();
  private final ToldFaults faults = new ToldFaults(told::add);

  @Test
  void upToTheBoundAllAreTold() {
    lines("a.jsonl", ToldFaults.MOST);
    faults.end();
    assertThat(told).hasSize(ToldFaults.MOST);
  }

  @Test
  void beyondItTheyAreCountedByLineAndInput() {
    lines("a.jsonl", ToldFaults.MOST + 2);
    faults.accept(new Fault("a.jsonl", "line " + (ToldFaults.MOST + 2), "odd too"));
    lines("b.jsonl", 1);
    assertThat(told).hasSize(ToldFaults.MOST + 1);
    faults.end();
    assertThat(told).hasSize(ToldFaults.MOST + 2);
    assertThat(told.get(ToldFaults.MOST + 1).what()).startsWith("and 2 more lines like these");
  }

  @Test
  void theLinesOfAFileAreOneInput() {
    for (int i = 1; i <= ToldFaults.MOST + 3; i++) {
      faults.accept(new Fault("a.jsonl#" + i, "language", "odd"));
    }
    faults.end();
    assertThat(told).hasSize(ToldFaults.MOST + 1);
    assertThat(told.get(ToldFaults.MOST))
        .isEqualTo(
            new Fault(
                "a.jsonl", "lines", "and 3 more lines like these: mend them as those before"));
  }

  private void lines(String input, int count) {
    for (int i = 1; i <= count; i++) {
      faults.accept(new Fault(input, "line " + i, "odd"));
    }
  }
}
