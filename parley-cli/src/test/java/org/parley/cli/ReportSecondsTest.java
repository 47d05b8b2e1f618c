package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.bound.Deadline;
import org.parley.language.Annotator;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;

/** The second of three reports has no end. */
class ReportSecondsTest {
  private static final String FAULT =
      "1.txt, report: set aside: its reading took longer than its bound, 1 s of processor time: see"
          + " whether it is a report, or allow more by --report-seconds";

  @TempDir private Path folder;

  @BeforeEach
  void reports() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          Files.createDirectories(folder.resolve("in")).resolve(i + ".txt"),
          "Talks open, day " + i + "\n\nThe two sides met on day " + i + " in Port Vale.\n");
    }
  }

  @Test
  void itIsNamedAndTheOthersAreWritten() throws IOException {
    Ran ran = read("--out", folder.resolve("out").toString());
    assertThat(ran.status()).isEqualTo(Exit.FAULTS);
    assertThat(ran.err()).contains(FAULT).doesNotContain("DeadlineExceeded");
    assertThat(Files.readAllLines(folder.resolve("out").resolve("reports.jsonl"))).hasSize(2);
  }

  @Test
  void theOthersAreKeptInAStoreToo() {
    Path file = folder.resolve("s.parley");
    Ran ran = read("--store", file.toString());
    assertThat(ran.status()).isEqualTo(Exit.FAULTS);
    assertThat(ran.err()).contains(FAULT);
    try (Store store = Store.open(file)) {
      assertThat(store.search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(2);
      assertThat(store.stale()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "86401"})
  void aBoundOutOfRangeIsNamed(String seconds) {
    Ran ran = Ran.plainly("read", "x", "--out", "o", "--report-seconds", seconds);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--report-seconds must be between 1 and 86400: " + seconds);
  }

  private Ran read(String... into) {
    Annotator annotator =
        paragraph -> {
          while (paragraph.contains("day 1")) {
            Deadline.check();
          }
          return new PlainAnnotator().sentences(paragraph);
        };
    List<String> args =
        List.of("read", folder.resolve("in").toString(), "--report-seconds", "1", into[0], into[1]);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(120), () -> Ran.with(() -> annotator, "", args.toArray(String[]::new)));
  }
}
