package org.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.TimeExpression;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** Each post of a live blog has its own time. */
class LivePostTimesTest {
  private static final String DATA =
      "<script type='application/ld+json'>{\"@type\": \"LiveBlogPosting\", \"datePublished\": \"2022-09-12T09:00:00Z\"}"
          + "</script>";

  private final Parley parley = Parley.reader(StoredParses.of(LivePostTimesTest.class));

  @ParameterizedTest
  @CsvSource({"article,2022-09-13,2022-09-11", "div,2022-09-13,2022-09-11"})
  void yesterdayIsTheDayBeforeThePost(String element, String first, String second) {
    String page =
        DATA
            + "<main><h1>Islands at odds</h1>"
            + post(element, "2022-09-14T07:10:00Z", "The envoys of both islands left yesterday.")
            + post(element, "2022-09-12T09:30:00Z", "The fleet of the north sailed yesterday.")
            + "</main>";

    assertThat(parley.read(source(page)).times())
        .extracting(TimeExpression::value)
        .containsExactly(first, second);
  }

  @Test
  void aPageThatIsNoLiveBlogHasOneDay() {
    String page =
        "<meta property='article:published_time' content='2022-09-12'><main><h1>Islands at odds</h1>"
            + post("div", "2022-09-14T07:10:00Z", "The envoys of both islands left yesterday.")
            + "</main>";

    assertThat(parley.read(source(page)).times())
        .extracting(TimeExpression::value)
        .containsExactly("2022-09-11");
  }

  private static String post(String element, String time, String text) {
    return "<"
        + element
        + "><time datetime='"
        + time
        + "'></time><p>"
        + text
        + "</p></"
        + element
        + ">";
  }

  private static Source source(String page) {
    return Source.of(new ReportId("0123456789abcdef"), "page.html", Format.HTML, page);
  }
}
