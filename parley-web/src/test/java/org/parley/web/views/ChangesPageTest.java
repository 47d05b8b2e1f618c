package org.parley.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Fault;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;

class ChangesPageTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    desk = OpenDesk.with(store, SightPages::new);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void anEmptyStoreHasNoRuns() {
    Document page = desk.page("/changes");
    assertThat(page.select("section p").first().text()).isEqualTo("Nothing has been added yet.");
    assertThat(page.select("aside li, .item, a[rel=next]")).isEmpty();
    assertThat(desk.get("/changes.csv").body())
        .isEqualTo("change,run,kind,id,what,before,after\r\n");
  }

  @Test
  void aRunIsToldWithItsVersionItsTimesAndItsInputs() {
    Reports.add(store, "1.2", "Alpha");
    assertThat(desk.page("/changes").select("section p").first().text())
        .matches(
            "Run 1, \\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d UTC to \\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d UTC,"
                + " Parley 1\\.2: prepared\\.");
  }

  @Test
  void ofMoreThanFiveInputsTheOthersAreCounted() {
    run("a", "b", "c", "d", "e");
    assertThat(desk.page("/changes").text()).contains(": a, b, c, d, e.");
    run("a", "b", "c", "d", "e", "f", "g");
    assertThat(desk.page("/changes").text()).contains(": a, b, c, d, e and 2 more.");
  }

  @Test
  void aRunThatGoesOnHasNoEnd() {
    try (StoreWriter writer = store.write("1", List.of("folder"))) {
      Sketch sketch = new Sketch("The Lake Post", "2022-03-01", "An open run");
      sketch.says("NOR", "it goes on").writtenBy(writer);
      assertThat(desk.page("/changes").text()).contains(" (cut off), Parley 1: folder.");
    }
    assertThat(desk.page("/changes").text()).doesNotContain("cut off");
  }

  @Test
  void theLatestRunIsShownAndTheOthersHaveTheirPages() {
    Reports.add(store, "1", "Alpha");
    Reports.add(store, "1", "Beta", "Gamma");
    Document page = desk.page("/changes");
    assertThat(page.select("aside a").eachAttr("href"))
        .containsExactly("/changes?run=2", "/changes?run=1");
    assertThat(page.select("aside li").get(0).text())
        .matches("Run 2, \\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d UTC \\d+");
    assertThat(page.select(".items").text()).contains("Beta title").doesNotContain("Alpha");
    assertThat(desk.page("/changes?run=1").select(".items").text()).contains("Alpha title");
  }

  @Test
  void theCountsOfARunAreThoseOfItsLines() {
    alter();
    Document page = desk.page("/changes?run=2");
    assertThat(page.select(".count-line b").eachText()).containsExactly("2 added", "1 altered");
    assertThat(page.select(".item .status").eachText())
        .containsExactlyInAnyOrder("altered", "added", "added");
    assertThat(page.select("aside li").get(0).text()).endsWith(" UTC 3");
  }

  @Test
  void whatIsThereHasALink() {
    alter();
    assertThat(desk.page("/changes").select(".item:has(.status:contains(altered)) a").attr("href"))
        .matches("/statements/record\\?id=[0-9a-f]+-s1");
  }

  @Test
  void whatWasWithdrawnHasItsWordsAndNoLink() {
    Reports.again(store, "1", "Alpha");
    Reports.add(store, "2", "Alpha");
    Document page = desk.page("/changes");
    assertThat(page.select(".item .status").eachText()).containsExactly("withdrawn");
    assertThat(page.select(".item .line").text()).isEqualTo("offered");
    assertThat(page.select(".item a")).isEmpty();
  }

  @Test
  void onlyTheFieldsThatDifferAreToldBeforeAndAfter() {
    alter();
    Document page = desk.page("/changes");
    assertThat(page.select(".item:has(.status:contains(altered)) .diff").eachText())
        .containsExactly("confidence: 0.8 → 0.6");
    assertThat(page.select(".item:has(.status:contains(added)) .diff")).isEmpty();
  }

  @Test
  void aLongTextIsCutAfterTwoHundredCharactersAndNoneInTwo() {
    String dove = "\uD83D\uDD4A";
    Sketch.put(
        store,
        "1",
        new Sketch("The Lake Post", "2022-03-01", dove.repeat(200)).says("NOR", "short"),
        new Sketch("The Lake Post", "2022-03-01", dove.repeat(201)).says("NOR", "long"));
    assertThat(desk.page("/changes").select(".item .line").eachText())
        .contains(dove.repeat(200), dove.repeat(200) + " …");
  }

  @Test
  void aHundredChangesFillAPageAndTheNextBeginsAfterThem() {
    Reports.add(store, "1", words(60));
    Document first = desk.page("/changes");
    assertThat(first.select(".item")).hasSize(100);
    String next = first.select("a[rel=next]").attr("href");
    assertThat(next).matches("/changes\\?run=1&after=\\d+");
    Document second = desk.page(next);
    assertThat(second.select(".item")).hasSize(20);
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(second.select(".item .line").eachText())
        .doesNotContainAnyElementsOf(first.select(".item .line").eachText());
  }

  @Test
  void theFilesOfAPageHaveItsChanges() {
    Reports.add(store, "1", words(60));
    String next = desk.page("/changes").select("a[rel=next]").attr("href");
    List<String> files = desk.page(next).select(".outs a").eachAttr("href");
    assertThat(files).allMatch(f -> f.endsWith(next.substring(next.indexOf('?'))));
    assertThat(ids(desk.get(files.get(0)).body())).hasSize(20);
    assertThat(ids(desk.get("/changes.csv").body())).hasSize(100);
  }

  @Test
  void theFilesHaveTheRecordsAsTheyWereAndAre() {
    alter();
    List<NamedCsvRecord> rows = rows(desk.get("/changes.csv").body());
    assertThat(rows.get(0).getField("run")).isEqualTo("2");
    assertThat(rows.get(0).getField("kind")).isEqualTo("statements");
    assertThat(rows.get(0).getField("what")).isEqualTo("altered");
    assertThat(rows.get(0).getField("before")).contains("\"confidence\":0.8");
    assertThat(rows.get(0).getField("after")).contains("\"confidence\":0.6");
    assertThat(rows.get(1).getField("before")).isEmpty();
    assertThat(desk.get("/changes.json").body())
        .contains("\"what\":\"altered\",\"before\":\"{")
        .contains("\"what\":\"added\",\"before\":\"\"");
  }

  @Test
  void whatWasWrongWithAnInputIsToldWithItsPlace() {
    try (StoreWriter writer = store.write("1", List.of("folder"))) {
      new Sketch("The Lake Post", "2022-03-01", "One report").says("NOR", "x").writtenBy(writer);
      writer.faults(List.of(new Fault("two.bin", "byte <9>", "not text")));
      writer.fold();
    }
    assertThat(desk.page("/changes").select(".fault").eachText())
        .containsExactly("two.bin, byte <9>: not text");
  }

  @Test
  void aRunThatIsNotThereIsNamed() {
    Reports.add(store, "1", "Alpha");
    HttpResponse<String> answer = desk.get("/changes?run=7");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("not among the last 20 runs: 7");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    Reports.add(store, "1", "Alpha");
    for (String wrong : List.of("run=first", "run=-1", "after=1e3", "run=" + "9".repeat(16))) {
      HttpResponse<String> answer = desk.get("/changes?" + wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(answer.body()).contains(wrong.replaceAll("=.*", "") + " must be a number");
    }
  }

  /** Reads a report again with less confidence in its statement, and one more. */
  private void alter() {
    Sketch.put(store, "1", lake().says("NOR", "talks go on"));
    Sketch.put(store, "2", lake().says("NOR", "talks go on", 0.6), hill().says("SWE", "they do"));
  }

  private static Sketch lake() {
    return new Sketch("The Lake Post", "2022-03-01", "By the lake");
  }

  private static Sketch hill() {
    return new Sketch("Hill Gazette", "2022-03-01", "On the hill");
  }

  private void run(String... inputs) {
    try (StoreWriter writer = store.write("1", List.of(inputs))) {
      String title = "A run of " + inputs.length;
      new Sketch("The Lake Post", "2022-03-01", title).says("NOR", title).writtenBy(writer);
      writer.fold();
    }
  }

  private static String[] words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "W" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .toArray(String[]::new);
  }

  private static List<String> ids(String csv) {
    return rows(csv).stream().map(r -> r.getField("id")).toList();
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
