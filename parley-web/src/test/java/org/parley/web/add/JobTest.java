package org.parley.web.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bound.TimeLimit;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.io.input.ToldFaults;
import org.parley.model.Fault;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.RunSummary;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;
import org.parley.web.Logged;

class JobTest {
  @Test
  void beforeItBeginsItWaits() {
    JobView view = new Job(7, inputs("a.txt", "b.txt")).view();
    assertThat(view.number()).isEqualTo(7);
    assertThat(view.reports()).isEqualTo(2);
    assertThat(view.done()).isZero();
    assertThat(view.ended()).isFalse();
    assertThat(view.now()).isEqualTo("waiting for what was added before");
    assertThat(view.failed()).isEmpty();
  }

  @Test
  void whatCouldNotBeReadIsToldBeforeItBegins() {
    Inputs inputs = InputReader.read(Map.of("x.bin", new byte[] {0, 1, 2, 0}));
    assertThat(new Job(1, inputs).view().faults()).isNotEmpty();
  }

  @Test
  void itTellsHowFarItIs() {
    Inputs inputs = inputs("a.txt", "b.txt");
    Job job = new Job(1, inputs);
    List<String> seen = new ArrayList<>();
    job.run(
        (in, listener) -> {
          for (int i = 0; i < 2; i++) {
            listener.on(in.sources().get(i).input(), i);
            seen.add(job.view().now() + " " + job.view().done() + " " + job.view().ended());
          }
          return List.of(new Fault("a.txt", "line 1", "odd"));
        });
    assertThat(seen).containsExactly("a.txt 0 false", "b.txt 1 false");
    assertThat(job.view().ended()).isTrue();
    assertThat(job.view().now()).isEmpty();
    assertThat(job.view().faults()).containsExactly(new Fault("a.txt", "line 1", "odd"));
  }

  @Test
  void whereReadingFailsItEndsAndSaysWhy() {
    Inputs inputs = inputs("a.txt");
    Job job = new Job(1, inputs);
    job.run(
        (in, listener) -> {
          listener.on("a.txt", 0);
          throw new IllegalStateException("the disk is full");
        });
    assertThat(job.view().ended()).isTrue();
    assertThat(job.view().failed()).isEqualTo("not all could be read: the disk is full");
    assertThat(job.view().now()).isEqualTo("a.txt");
  }

  @Test
  void anErrorIsNeverToldAsDone() {
    Inputs inputs = inputs("a.txt");
    Job memory = new Job(1, inputs);
    Job other = new Job(2, inputs);
    assertThat(memory.held()).isPositive();
    String logged =
        Logged.during(
            () -> {
              memory.run(
                  (in, listener) -> {
                    throw new OutOfMemoryError("Java heap space");
                  });
              other.run(
                  (in, listener) -> {
                    throw new StackOverflowError();
                  });
            });
    assertThat(memory.view().ended()).isTrue();
    assertThat(memory.view().failed()).contains("ran out of memory").contains("-Xmx");
    assertThat(memory.held()).isZero();
    assertThat(other.view().failed()).contains("StackOverflowError");
    assertThat(logged).contains("addition 1 failed").contains("addition 2 failed");
  }

  @Test
  void oneThatIsCancelledWhileItWaitsIsDropped() {
    Job job = new Job(1, inputs("a.txt", "b.txt"));
    job.cancel();
    assertThat(job.view().cutShort()).isTrue();
    assertThat(job.held()).isZero();
    job.run(
        (in, listener) -> {
          throw new AssertionError("read");
        });
    assertThat(job.view().done()).isZero();
    assertThat(job.view().failed()).isEmpty();
  }

  @Test
  void oneThatIsCancelledAfterAllIsReadIsDoneAllTheSame() {
    Job job = new Job(1, inputs("a.txt"));
    job.run(
        (in, listener) -> {
          listener.on("talks, disputes and actors", 1);
          job.cancel();
          return List.of();
        });
    assertThat(job.view().ended()).isTrue();
    assertThat(job.view().cutShort()).isFalse();
  }

  @Test
  void aDeskReadsEachReportOnceAndTellsTheOrder(@TempDir Path folder) {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        DeskReader reader = reader(store, new AtomicInteger())) {
      List<String> seen = new ArrayList<>();
      List<Fault> faults =
          reader.read(inputs("a.txt", "b.txt"), (input, done) -> seen.add(input + " " + done));
      assertThat(seen)
          .containsExactly(
              "a.txt 0", "b.txt 1", "putting the talks, disputes and actors together 2");
      assertThat(faults).isEmpty();
      assertThat(store.search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(2);
      assertThat(store.stale()).isFalse();
      RunSummary run = store.changes().runs(1).get(0);
      assertThat(run.version()).isEqualTo("7");
      assertThat(run.inputs()).containsExactly("a.txt", "b.txt");
    }
  }

  @Test
  void whatTheStoreHasIsAFaultAndTheRestIsRead(@TempDir Path folder) {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        DeskReader reader = reader(store, new AtomicInteger())) {
      reader.read(inputs("a.txt"), (input, done) -> {});
      List<Fault> faults = reader.read(inputs("a.txt", "b.txt"), (input, done) -> {});
      assertThat(faults)
          .containsExactly(new Fault("a.txt", "report", "already in the store: left unchanged"));
      assertThat(store.search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(2);
      assertThat(store.changes().faults(2)).isEqualTo(faults);
    }
  }

  @Test
  void manyFaultsOfAnInputAreCounted(@TempDir Path folder) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ToldFaults.MOST + 5; i++) {
      lines.append("{\"text\": \"The sides met, said ").append(i).append(".\"}\n");
    }
    byte[] bytes = lines.append("{}\n".repeat(1000)).toString().getBytes(StandardCharsets.UTF_8);
    try (Store store = Store.open(folder.resolve("desk.parley"));
        DeskReader reader = reader(store, new AtomicInteger())) {
      Inputs inputs = InputReader.read(Map.of("a.jsonl", bytes));
      assertThat(inputs.faults()).hasSize(ToldFaults.MOST + 1);
      reader.read(inputs, (input, done) -> {});
      List<Fault> again = reader.read(inputs, (input, done) -> {});
      assertThat(again).hasSize(2 * (ToldFaults.MOST + 1));
      assertThat(again.get(again.size() - 1).what()).startsWith("and 5 more lines like these");
      assertThat(store.changes().faults(1)).hasSizeLessThanOrEqualTo(2 * (ToldFaults.MOST + 1));
    }
  }

  @Test
  void theGrammarIsLoadedWithTheFirstReportAndOnce(@TempDir Path folder) {
    AtomicInteger loaded = new AtomicInteger();
    try (Store store = Store.open(folder.resolve("desk.parley"))) {
      DeskReader reader = reader(store, loaded);
      reader.read(InputReader.read(Map.of("x.bin", new byte[] {0, 1})), (input, done) -> {});
      assertThat(loaded).hasValue(0);
      reader.read(inputs("a.txt", "b.txt"), (input, done) -> {});
      reader.read(inputs("c.txt"), (input, done) -> {});
      assertThat(loaded).hasValue(1);
      reader.close();
      reader.read(inputs("d.txt"), (input, done) -> {});
      assertThat(loaded).hasValue(2);
    }
  }

  private static DeskReader reader(Store store, AtomicInteger loaded) {
    return new DeskReader(
        store,
        () -> {
          loaded.incrementAndGet();
          return new PlainAnnotator();
        },
        "7",
        TimeLimit.DEFAULT);
  }

  private static Inputs inputs(String... names) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (String name : names) {
      String text = "Title of " + name + "\n\nThe two sides met to speak of " + name + ".\n";
      all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
    return InputReader.read(all);
  }
}
