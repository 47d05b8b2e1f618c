package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bound.TimeLimit;
import org.parley.testing.PlainAnnotator;

/** Where the memory does not hold all reports, the record of those that it holds is written. */
class MemoryGaugeTest {
  private static final int REPORTS = 5;
  private static final int ROOM = 3;

  @TempDir private Path directory;

  @BeforeEach
  void reports() throws IOException {
    Files.createDirectory(directory.resolve("in"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(
          directory.resolve("in").resolve(i + ".txt"),
          "Talks open, day " + i + "\n\nThe two sides met on Monday in the town of Port Vale.\n");
    }
  }

  @Test
  void whatThereIsNoRoomForIsNamedAndTheRestIsWritten() throws IOException {
    assertToldAndWritten(read(Optional.empty()));
  }

  @Test
  void aStoreKeepsWhatItsRecordHasNoRoomFor() throws IOException {
    Path store = directory.resolve("desk.parley");
    String in = directory.resolve("in").toString();
    Ran ran = read(Optional.of(new StoreFiller.StoreOptions(store, List.of(in), false, true)));
    assertToldAndWritten(ran);
    assertThat(ran.out()).contains("5 reports in all");
  }

  @Test
  void ofALargerHeapMoreMayBeInUse() {
    assertThat(MemoryGauge.most(1500L << 20)).isEqualTo(800L << 20);
    assertThat(MemoryGauge.most(8L << 30)).isGreaterThan(2L << 30);
    assertThat(MemoryGauge.ofHeap().isFull()).isFalse();
  }

  private void assertToldAndWritten(Ran ran) throws IOException {
    assertThat(ran.status()).as(ran.err()).isEqualTo(1);
    assertThat(ran.err())
        .contains("3.txt, report: not in the record, nor are 1 after it")
        .contains("PARLEY_JAVA_OPTS=-Xmx8g");
    assertThat(Files.readAllLines(directory.resolve("out").resolve("reports.jsonl"))).hasSize(ROOM);
  }

  private Ran read(Optional<StoreFiller.StoreOptions> store) {
    AtomicInteger asked = new AtomicInteger();
    List<String> in = List.of(directory.resolve("in").toString());
    Optional<Path> out = Optional.of(directory.resolve("out"));
    MemoryGauge gauge = () -> asked.getAndIncrement() >= ROOM;
    return Ran.during(
        "",
        () ->
            new Run(
                    new ReadingOptions(PlainAnnotator::new, 2, TimeLimit.DEFAULT),
                    in,
                    out,
                    Optional.empty(),
                    store,
                    false,
                    new MinConfidence(0),
                    gauge)
                .execute());
  }
}
