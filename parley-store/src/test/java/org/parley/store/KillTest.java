package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.parley.model.Dossier;
import org.parley.model.ReportId;

/**
 * A process that is killed (SIGKILL) while it adds reports loses none that it said was kept, and
 * leaves no half of one. On a machine too busy for all the kills the test ends early, and says
 * after how many; {@code -Dparley.kill.seconds=3600} gives it the time for all.
 */
class KillTest {
  private static final int KILLS = 200;
  private static final int LEAST = 5;
  private static final long ENOUGH_NANOS =
      TimeUnit.SECONDS.toNanos(Long.getLong("parley.kill.seconds", 15));
  private static final int MOST_MICROS = 12_000;
  private static final long SEED = 20220224;

  @TempDir private Path directory;

  @Test
  void nothingThatWasAcknowledgedIsLostAndNoReportIsHalf() throws Exception {
    long begun = System.nanoTime();
    Writers writers = new Writers(directory);
    Path file = directory.resolve("desk.parley");
    Random random = new Random(SEED);
    List<Integer> kept = new ArrayList<>();
    int kills = 0;
    int within = 0;
    int folding = 0;
    int next = 0;
    while (kills < KILLS && (kills < LEAST || System.nanoTime() - begun < ENOUGH_NANOS)) {
      Killed killed = kill(writers, file, next, random);
      kept.addAll(killed.kept());
      kills++;
      within += killed.during().equals(KilledWriter.BEGINS) ? 1 : 0;
      folding += killed.during().equals(KilledWriter.FOLDS) ? 1 : 0;
      next = killed.begun() + 1;
      assertKept(file, killed.kept());
    }
    System.err.printf(
        Locale.ROOT,
        "KillTest: %d kills, %d within a report, %d while reports were put together%n",
        kills,
        within,
        folding);
    assertThat(within + folding).as("kills that hit work").isGreaterThanOrEqualTo(kills / 2);
    assertKept(file, kept);
    assertNoHalves(file, kept.size(), kills);
    assertPutTogether(file);
  }

  /**
   * @param during the word of what it was at
   */
  private record Killed(List<Integer> kept, int begun, String during) {}

  private static Killed kill(Writers writers, Path file, int first, Random random)
      throws Exception {
    Process process = writers.start(file, first);
    int acknowledged = random.nextInt(3);
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int kept = 0; kept <= acknowledged; ) {
        String line = out.readLine();
        assertThat(line).as(writers::complaint).isNotNull();
        lines.add(line);
        kept += line.startsWith(KilledWriter.KEPT) ? 1 : 0;
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MICROS));
      // Through its handle: Process.destroyForcibly would close what is still to be read.
      process.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
      }
    }
    assertThat(process.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
    List<Integer> begun = numbers(lines, KilledWriter.BEGINS);
    List<Integer> kept = numbers(lines, KilledWriter.KEPT);
    String last = lines.get(lines.size() - 1);
    return new Killed(kept, begun.get(begun.size() - 1), last.substring(0, last.indexOf(' ')));
  }

  /** Whatever a kill left undone is done by the next that puts together. */
  private static void assertPutTogether(Path file) {
    try (Store store = Store.open(file);
        StoreWriter writer = store.write("1", List.of())) {
      writer.fold();
      Dossier dossier =
          Parley.dossier(
              store.reports().stream().map(id -> store.alone(id).orElseThrow()).toList());
      for (RecordKind kind :
          List.of(RecordKind.REPORTS, RecordKind.STATEMENTS, RecordKind.ACTORS)) {
        assertThat(ContractJson.of(store, kind))
            .as(kind.slug())
            .isEqualTo(ContractJson.of(dossier, kind));
      }
    }
  }

  private static List<Integer> numbers(List<String> lines, String word) {
    return lines.stream()
        .filter(l -> l.matches(word + " \\d+"))
        .map(l -> Integer.valueOf(l.substring(word.length() + 1)))
        .toList();
  }

  private static void assertKept(Path file, List<Integer> numbers) {
    try (Store store = Store.open(file)) {
      for (int n : numbers) {
        Prepared report = Prepared.number(n);
        ReportId id = report.reading().report().id();
        assertThat(store.alone(id)).as("report " + n).contains(report.reading());
        assertThat(store.original(id).orElseThrow().bytes())
            .isEqualTo(report.inputs().bytes().get(0));
        assertThat(store.records(RecordKind.STATEMENTS, id.value())).hasSize(Prepared.STATEMENTS);
      }
    }
  }

  private static void assertNoHalves(Path file, int kept, int kills) {
    try (Store store = Store.open(file)) {
      List<ReportId> reports = store.reports();
      assertThat(reports).hasSizeBetween(kept, kept + kills);
      assertThat(store.check()).isEmpty();
      for (ReportId id : reports) {
        assertThat(store.records(RecordKind.STATEMENTS, id.value())).hasSize(Prepared.STATEMENTS);
        assertThat(store.alone(id).orElseThrow().statements()).hasSize(Prepared.STATEMENTS);
      }
      assertThat(store.search().count(Filter.of(RecordKind.STATEMENTS)))
          .isEqualTo((long) reports.size() * Prepared.STATEMENTS);
    }
  }
}
