package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.SampleStore;

/** The time line by hours: two moves at an hour, one in an evening, one without an hour. */
class TalkHoursTest {
  static final String REPORTS =
      """
      {"text": "Envoys meet by the sea\\n\\nEthiopia held talks in Djibouti with Eritrea at 9:30 a.m. on Monday. \
      On Monday evening, Ethiopia offered Eritrea talks on the port. Ethiopia rejected Nairobi as a venue for the \
      talks with Eritrea on Monday.", "outlet": "The Lake Post", "published": "2021-06-15"}
      {"text": "Eritrea answers\\n\\n“We are ready for talks with Ethiopia,” Eritrea said at 15:30 on Monday.", \
      "outlet": "The Highland Gazette", "published": "2021-06-15"}
      """;

  @TempDir static Path folder;
  private static Served desk;
  private static String talk;

  @BeforeAll
  static void open() throws Exception {
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
    desk = new Served(SampleStore.of(folder.resolve("desk.parley"), reports));
    talk = desk.page("/talks").select(".items a").attr("href");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void theKeysGoFromTheDayToOneHour() {
    Document page = day();
    for (String day : List.of("T00:00 2021-06-14T12:00", "T06:00 2021-06-14T12:00")) {
      page = nearer(page);
      assertThat(page.location().replace("%3A", ":"))
          .endsWith("from=2021-06-14" + day.replace(" ", "&to="));
    }
    assertThat(nearer(nearer(page)).select(".tick").eachText())
        .contains("09:00", "09:10", "09:50")
        .doesNotContain("10:00");
  }

  @Test
  void aDayNamesItsHoursAndKeepsWhatHasNoneApart() {
    Document page = day();
    assertThat(page.select(".tick").eachText()).contains("14 Jun 2021", "no hour given", "09:00");
    assertThat(page.select(".dot-move:not(.key *)")).hasSize(4);
    assertThat(page.select("rect.part-of-day")).hasSize(1);
    assertThat(page.select("figcaption").text()).contains("in its report’s own time zone");
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void anHourHoldsItsOwnMovesAndThoseOfTheDayWithoutOne() {
    Document page = desk.page(talk + "&from=2021-06-14T09:00&to=2021-06-14T10:00");
    assertThat(page.select("section.list > ol > li .meta, section.list > ol > li .when").text())
        .contains("14 Jun 2021, 09:30")
        .doesNotContain("15:30");
    assertThat(page.select("#total").text()).isEqualTo("2");
    double strip = Double.parseDouble(page.select("line.strip").attr("x1"));
    List<String> apart =
        page.select("svg a").stream()
            .filter(a -> Double.parseDouble(a.select("circle").attr("cx")) < strip)
            .map(Element::text)
            .toList();
    assertThat(apart).hasSize(1).allMatch(t -> t.matches("refuse(?: venue)?, 14 Jun 2021: .*"));
  }

  @Test
  void theFormAndTheFilesOfAnHourAreThoseOfItsDay() {
    Document page = desk.page(talk + "&from=2021-06-14T18:00&to=2021-06-15T00:00");
    assertThat(page.select("input[type=date]").eachAttr("value"))
        .containsExactly("2021-06-14", "2021-06-14", "");
    assertThat(page.select(".outs").text()).contains("of the whole day");
    assertThat(page.select(".outs a:contains(CSV)").attr("href"))
        .contains("from=2021-06-14&to=2021-06-14");
  }

  @Test
  void anHourInWhichNothingIsToldSaysSo() {
    assertThat(desk.page(talk + "&from=2021-06-13T09:00&to=2021-06-13T10:00").text())
        .contains("No moves in these hours.");
  }

  @Test
  void whatIsNoHourIsRefused() {
    for (String wrong :
        List.of("2021-06-14T25:00", "2021-06-14T9", "2021-06-14T09:00Z", "2021-06-31", "noon")) {
      assertThat(desk.get("/talks?from=" + wrong).statusCode()).as(wrong).isEqualTo(400);
      assertThat(desk.get("/talks?to=" + wrong).body()).contains("such as 2022-02-24T15:00");
    }
  }

  private static Document day() {
    return desk.page(talk + "&from=2021-06-14&to=2021-06-14");
  }

  private static Document nearer(Document page) {
    return desk.page(page.select(".zoom a[rel=in]").attr("href"));
  }
}
