package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Entry;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;

/** A report that fills every field it can with what would be markup, script, a formula or SQL. */
class HostileFieldsTest {
  @TempDir private Path directory;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"));
    Reports.add(store, "1", Reports.EVIL);
    desk = OpenDesk.of(store);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void noPageOfReviewOrWatchesTakesItForMarkup() {
    for (Entry e : records()) {
      String page =
          Address.of("/review/record").with("kind", e.kind().slug()).with("id", e.id()).toString();
      assertHarmless(page);
      desk.form(
          "/review/record",
          "csrf",
          desk.token(page),
          "kind",
          e.kind().slug(),
          "id",
          e.id(),
          "verdict",
          "reject",
          "note",
          Reports.EVIL,
          "reviewer",
          "<b>" + e.kind());
      assertHarmless(page);
    }
    for (RecordKind kind : RecordKind.values()) {
      assertHarmless("/review?kind=" + kind.slug());
    }
    desk.form(
        "/watches",
        "csrf",
        desk.token("/watches"),
        "name",
        Reports.EVIL,
        "kind",
        "statements",
        "filter",
        "q=" + OpenDesk.encoded(Reports.EVIL));
    assertHarmless("/watches?of=statements&outlet=" + OpenDesk.encoded(Reports.EVIL));
    Reports.again(store, "2", Reports.EVIL);
    Reports.add(store, "3", Reports.EVIL);
    assertHarmless("/withdrawn");
  }

  @Test
  void faultsThatSayItBackAreTextToo() {
    String evil = OpenDesk.encoded("<script>alert(1)</script>");
    for (String path : List.of("/review?kind=", "/review/record?kind=events&id=", "/watches?of=")) {
      HttpResponse<String> got = desk.get(path + evil);
      assertThat(got.statusCode()).as(path).isIn(400, 404);
      assertThat(got.body()).as(path).doesNotContain("<script>alert");
    }
    HttpResponse<String> got = desk.get("/api/v1/statements/" + evil.replace("%2F", ""));
    assertThat(got.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void theApiGivesItAsJsonThatNoBrowserReadsAsAPage() {
    for (RecordKind kind : RecordKind.values()) {
      HttpResponse<String> got = desk.get("/api/v1/" + kind.slug());
      assertThat(got.headers().firstValue("Content-Type"))
          .contains("application/json;charset=utf-8");
      assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    assertThat(desk.get("/api/v1/reports").body()).contains("<script>alert(1)</script>");
  }

  private List<Entry> records() {
    List<Entry> all = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      all.addAll(
          store
              .search()
              .page(Filter.of(kind), Order.NEWEST, java.util.Optional.empty(), 100)
              .entries());
    }
    assertThat(all).hasSizeGreaterThan(7);
    return all;
  }

  private void assertHarmless(String path) {
    HttpResponse<String> got = desk.get(path);
    assertThat(got.statusCode()).as(path).isEqualTo(200);
    assertThat(got.body())
        .as(path)
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x")
        .doesNotContain("\"'><")
        .doesNotContain("<b>STATEMENTS");
    assertThat(got.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }
}
