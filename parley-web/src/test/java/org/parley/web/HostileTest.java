package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ReportId;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Store;

class HostileTest {
  @TempDir private Path folder;
  private Served desk;

  @BeforeEach
  void open() {
    Store store = Store.open(folder.resolve("desk.parley"));
    Hostile.into(store);
    desk = new Served(store);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatAReportSaysIsNeverMarkup() {
    for (String path : pages()) {
      Document page = desk.page(path);
      assertThat(page.select("#boom, img, [onerror], script:not([src^=/static/])"))
          .as(path)
          .isEmpty();
      assertThat(page.select("script")).as(path).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void andItIsShownAsItStands() {
    for (String path : List.of("/statements", "/events", "/reports", "/actors", "/wording/list")) {
      assertThat(desk.page(path).select("main").text())
          .as(path)
          .contains("<script>document.title='boom'");
    }
  }

  @Test
  void aFaultShowsWhatWasAskedAsText() {
    String answer = desk.get("/statements/record?id=%3Cimg%20src%3Dx%20onerror%3Dboom()%3E").body();
    assertThat(answer).doesNotContain("<img").contains("&lt;img");
  }

  @Test
  void noCellIsAFormulaAndNoCitationEndsEarly() {
    assertThat(desk.get("/statements.csv").body()).doesNotContain("\n'\"><script>");
    String id = address(RecordKind.STATEMENTS).replaceFirst(".*\\?", "?");
    String bib = desk.get("/statements/record.bib" + id).body();
    assertThat(bib.chars().filter(c -> c == '{').count())
        .isEqualTo(bib.chars().filter(c -> c == '}').count());
  }

  @Test
  void theOriginalIsNeverAPageOfTheDesk() {
    ReportId report = desk.store().reports().get(0);
    var answer = desk.get("/reports/original?id=" + report);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/octet-stream");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
  }

  private List<String> pages() {
    List<String> pages = new ArrayList<>(Served.PAGES);
    for (RecordKind kind : RecordKind.values()) {
      if (desk.store().search().count(Filter.of(kind)) > 0) {
        String address = address(kind);
        pages.add(address);
        pages.add("/" + kind.slug() + "/record" + address.substring(address.indexOf('?')));
        pages.add(
            "/"
                + (kind == RecordKind.TALKS ? "talks/list" : kind.slug())
                + "?outlet=%22%3E%3Cimg%20src%3Dx%3E");
      }
    }
    ReportId report = desk.store().reports().get(0);
    pages.add(
        "/reports/report?id="
            + report
            + "&bare=1&kinds=statements,events,figures,times,places,wording");
    return pages;
  }

  private String address(RecordKind kind) {
    return Address.record(
            kind,
            desk.store()
                .search()
                .page(Filter.of(kind), Order.NEWEST, Optional.empty(), 1)
                .entries()
                .get(0)
                .id())
        .text();
  }
}
