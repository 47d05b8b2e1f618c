package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Reading;

class ReportCacheTest {
  private static final int MOST = 256;

  @TempDir private Path directory;
  private final ReportCache cache = new ReportCache();
  private Connections connections;
  private Store store;

  @BeforeEach
  void open() {
    Path file = directory.resolve("desk.parley");
    store = Store.open(file);
    connections = new Connections(file);
  }

  @AfterEach
  void close() {
    connections.close();
    store.close();
  }

  @Test
  void aReportThatIsAsItWasIsUnpackedOnce() {
    add(1, "grain");
    assertThat(of(1)).isSameAs(of(1));
  }

  @Test
  void aReportThatHasChangedIsReadAgain() {
    add(1, "grain");
    assertThat(text(of(1))).isEqualTo("grain");
    add(1, "wheat");
    assertThat(text(of(1))).isEqualTo("wheat");
    assertThat(of(1)).isSameAs(of(1));
  }

  @Test
  void ofReportsThatAreNotThereNothingIsGiven() {
    add(1, "grain");
    assertThat(all(List.of("none"))).isEmpty();
    assertThat(all(List.of(id(1), "none"))).containsOnlyKeys(id(1));
    assertThat(all(List.of())).isEmpty();
  }

  @Test
  void keptAndNewReportsAreGivenTogether() {
    add(1, "grain");
    add(2, "wheat");
    ReportCache.Unpacked first = of(1);
    Map<String, ReportCache.Unpacked> both = all(List.of(id(1), id(2)));
    assertThat(both.get(id(1))).isSameAs(first);
    assertThat(text(both.get(id(2)))).isEqualTo("wheat");
  }

  @Test
  void whatWasNotAskedForLongestGoesFirst() {
    List<String> more = new ArrayList<>();
    try (StoreWriter writer = store.write("1", List.of())) {
      for (int n = 0; n < MOST + 1; n++) {
        put(writer, n, "grain");
        more.add(id(n));
      }
    }
    ReportCache.Unpacked first = of(0);
    ReportCache.Unpacked second = of(1);
    for (String id : more.subList(2, MOST)) {
      all(List.of(id));
    }
    assertThat(of(0)).as("asked for again").isSameAs(first);
    of(MOST);
    assertThat(of(0)).isSameAs(first);
    assertThat(of(1)).isNotSameAs(second);
  }

  private static String text(ReportCache.Unpacked report) {
    return report.report().reading().statements().get(0).text();
  }

  private ReportCache.Unpacked of(int number) {
    return all(List.of(id(number))).get(id(number));
  }

  private Map<String, ReportCache.Unpacked> all(List<String> ids) {
    return connections.read(s -> cache.of(s, ids));
  }

  private static String id(int number) {
    return Prepared.number(number).reading().report().id().value();
  }

  private void add(int number, String text) {
    try (StoreWriter writer = store.write("1", List.of())) {
      put(writer, number, text);
    }
  }

  private static void put(StoreWriter writer, int number, String text) {
    Prepared report = Prepared.number(number);
    Reading reading = Statements.texts(report.reading(), text);
    writer.put(report.inputs().sources().get(0), report.inputs().bytes().get(0), reading);
  }
}
