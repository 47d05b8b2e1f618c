package org.parley.web.add;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;
import org.parley.text.Stated;

/** What is wrong with the second of three reports concerns no other. */
class DeskReaderTest {
  /** Far more than any of these takes; without a bound they have no end. */
  private static final Duration END = Duration.ofSeconds(60);

  private final AtomicBoolean cancelled = new AtomicBoolean();
  private static final String DAY = "2023-04-12";
  private static final String OUTLET = "The Courier";
  private static final String ADDRESS = "https://courier.example/1";
  private static final String NONE = "";

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
  void aSearchDoesNotWaitForAReportThatIsBeingRead() {
    AtomicReference<DeskReader> reader = new AtomicReference<>();
    AtomicBoolean answered = new AtomicBoolean();
    Annotator asking =
        paragraph -> {
          answered.set(
              CompletableFuture.supplyAsync(() -> reader.get().embedder())
                  .completeOnTimeout(Optional.of(text -> List.of()), END.toSeconds(), SECONDS)
                  .join()
                  .isEmpty());
          return List.of();
        };
    try (DeskReader desk = new DeskReader(store, () -> asking, "1", TimeLimit.DEFAULT)) {
      reader.set(desk);
      desk.read(inputs(), listener());
    }
    assertThat(answered).isTrue();
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

  @Test
  void whatIsStatedIsKeptWithTheReport() {
    ReportId report = add(stated(DAY, OUTLET, NONE));
    Report read = store.report(report).orElseThrow().report();
    assertThat(read.published().day()).contains(LocalDate.parse(DAY));
    assertThat(read.outlet()).contains(OUTLET);
    assertThat(store.original(report).orElseThrow().stated()).isEqualTo(stated(DAY, OUTLET, NONE));
  }

  @Test
  void aReportThatIsAddedAgainWithItsDayIsReadAgain() {
    ReportId report = add(stated(NONE, OUTLET, NONE));
    add(stated(DAY, NONE, ADDRESS));
    Report read = store.report(report).orElseThrow().report();
    assertThat(read.published().day()).contains(LocalDate.parse(DAY));
    assertThat(read.outlet()).contains(OUTLET);
    assertThat(read.url()).contains(ADDRESS);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void oneThatIsAddedAgainWithoutItsDayKeepsIt() {
    ReportId report = add(stated(DAY, NONE, NONE));
    assertThat(faults(Stated.NOTHING)).containsExactly("already in the store: left unchanged");
    assertThat(store.report(report).orElseThrow().report().published().day()).isPresent();
  }

  @Test
  void theModelsAreLoadedOnceBeforeTheFirstReport() {
    AtomicInteger loaded = new AtomicInteger();
    Supplier<Annotator> models =
        () -> {
          loaded.incrementAndGet();
          return new PlainAnnotator();
        };
    try (DeskReader reader = new DeskReader(store, models, "7", new TimeLimit(60))) {
      reader.warm();
      assertThat(loaded).hasValue(1);
      reader.read(inputs(), listener());
      reader.warm();
      assertThat(loaded).hasValue(1);
      assertThat(kept()).isEqualTo(3);
    }
  }

  private static Stated stated(String day, String outlet, String address) {
    return new Stated(
        Optional.of(outlet).filter(o -> !o.isEmpty()),
        Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        Optional.of(address).filter(a -> !a.isEmpty()));
  }

  private ReportId add(Stated stated) {
    assertThat(faults(stated)).isEmpty();
    return store.reports().get(0);
  }

  private List<String> faults(Stated stated) {
    String text = "Envoys meet\n\nThe two sides met on Tuesday, and the envoys spoke at length.\n";
    Inputs bare = InputReader.read(Map.of("note.txt", text.getBytes(StandardCharsets.UTF_8)));
    Inputs whole =
        new Inputs(bare.sources().stream().map(stated::fillGaps).toList(), bare.bytes(), List.of());
    try (DeskReader reader = new DeskReader(store, PlainAnnotator::new, "7", new TimeLimit(60))) {
      return reader.read(whole, listener()).stream().map(Fault::what).toList();
    }
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
