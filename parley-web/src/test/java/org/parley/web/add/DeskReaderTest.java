package org.parley.web.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bound.Deadline;
import org.parley.bound.TimeLimit;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.language.Annotator;
import org.parley.language.Sentence;
import org.parley.model.Fault;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;

/** What is wrong with the second of three reports concerns no other. */
class DeskReaderTest {
  /** Far more than any of these takes; without a bound they have no end. */
  private static final Duration END = Duration.ofSeconds(60);

  private final AtomicBoolean cancelled = new AtomicBoolean();
  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aReportThatTakesTooLongIsSetAsideAndTheOthersAreRead() {
    assertThat(read(DeskReaderTest::endless, 1))
        .containsExactly(
            new Fault(
                "b.txt",
                "report",
                "set aside: its reading took longer than its bound, 1 s of processor time: see"
                    + " whether it is a report, or start the desk with a larger"
                    + " --report-seconds"));
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void aReportWhoseReadingFailsLeavesTheOthers() {
    List<Fault> faults =
        read(
            paragraph -> {
              throw new IllegalStateException("the inner wheel");
            },
            60);
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).input()).isEqualTo("b.txt");
    assertThat(faults.get(0).what()).contains("could not be read", "the inner wheel");
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void soDoesOneWithAnErrorOfTheMachine() {
    List<Fault> faults =
        read(
            paragraph -> {
              throw new StackOverflowError("too deep");
            },
            60);
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).what()).contains("could not be read", "StackOverflowError");
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void whereItIsCancelledWhatWasReadIsPutTogetherAndTheRestDropped() {
    List<Fault> faults =
        read(
            paragraph -> {
              cancelled.set(true);
              return endless(paragraph);
            },
            60);
    assertThat(faults)
        .containsExactly(
            new Fault(
                "b.txt", "report", "not read, nor the 1 after it: the addition was cancelled"));
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void whereItIsCancelledBeforeItBeginsNothingIsRead() {
    cancelled.set(true);
    assertThat(read(DeskReaderTest::endless, 60))
        .containsExactly(
            new Fault(
                "a.txt", "report", "not read, nor the 2 after it: the addition was cancelled"));
    assertThat(kept()).isZero();
  }

  private static List<Sentence> endless(String paragraph) {
    while (!paragraph.isEmpty()) {
      Deadline.check();
    }
    return List.of();
  }

  private long kept() {
    assertThat(store.stale()).isFalse();
    return store.search().count(Filter.of(RecordKind.REPORTS));
  }

  private List<Fault> read(Annotator ofTheSecond, int seconds) {
    Annotator annotator =
        paragraph ->
            paragraph.contains("b.txt")
                ? ofTheSecond.sentences(paragraph)
                : new PlainAnnotator().sentences(paragraph);
    try (DeskReader reader = new DeskReader(store, () -> annotator, "7", new TimeLimit(seconds))) {
      return assertTimeoutPreemptively(END, () -> reader.read(inputs(), listener()));
    }
  }

  private Reader.Listener listener() {
    return new Reader.Listener() {
      @Override
      public void on(String input, int done) {}

      @Override
      public boolean cancelled() {
        return cancelled.get();
      }
    };
  }

  private static Inputs inputs() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      String text = "Title of " + name + "\n\nThe two sides met to speak of " + name + ".\n";
      all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
    return InputReader.read(all);
  }
}
