package org.parley.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Fault;
import org.parley.model.ReportId;

class SeenInputsTest {
  private static final ReportId ID = new ReportId("0123456789abcdef");

  private final List<Fault> faults = new ArrayList<>();
  private final SeenInputs seen = new SeenInputs(faults::add);

  @Test
  void otherBytesOfTheSameIdAreToldAndNotTakenForTheSame() {
    assertThat(seen.isNew(ID, "a.txt", ID + "00")).isTrue();
    assertThat(seen.isNew(ID, "b.txt", ID + "01")).isFalse();
    assertThat(faults)
        .containsExactly(
            new Fault(
                "b.txt",
                "file",
                "not read: its id 0123456789abcdef is that of a.txt, whose bytes differ: add a"
                    + " blank at its end"));
  }

  @Test
  void theSameBytesAreToldUnlessTheNameIsTheSame() {
    seen.isNew(ID, "a.txt", ID + "00");
    assertThat(seen.isNew(ID, "a.txt", ID + "00")).isFalse();
    assertThat(faults).isEmpty();
    assertThat(seen.isNew(ID, "b.txt", ID + "00")).isFalse();
    assertThat(faults)
        .extracting(Fault::what)
        .containsExactly("the same bytes as a.txt: read once, under that name");
  }
}
