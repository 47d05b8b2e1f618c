package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Publication;

class PageDaysTest {
  private static final LocalDate THIRD_OF_MAY = LocalDate.of(2021, 5, 3);
  private static final String LINKED =
      "<script type='application/ld+json'>{\"@type\": \"%s\", \"datePublished\": \"%s\"}</script>";
  private static final String META =
      "<meta property='article:published_time' content='2021-05-03T23:30:00Z'>";
  private static final String CANONICAL =
      "<link rel=canonical href='https://herald.example/2021/05/03/envoys'>";

  private final PageDays days = new PageDays();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-05-03T23:59:59-08:00",
        "2021-5-3",
        "20210503",
        "20210503T1200",
        "2021/05/03 10:00",
        "Mon, 3 May 2021 10:00",
        "Published 3 May 2021",
        "1620000000",
        "1620000000000",
        "  2021-05-03  "
      })
  void aTimeStampIsItsDayAsWritten(String value) {
    assertThat(PageDays.day(value)).contains(THIRD_OF_MAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "1989-12-31", "2100-01-01", "2021-13-01", "2021-02-30", "10:30"})
  void whatIsNoDayOfNewsIsNone(String value) {
    assertThat(PageDays.day(value)).isEmpty();
  }

  @Test
  void aLongValueIsNoTimeStamp() {
    String day = "3 May 2021";
    assertThat(PageDays.day("x".repeat(69) + " " + day)).contains(THIRD_OF_MAY);
    assertThat(PageDays.day("x".repeat(70) + " " + day)).isEmpty();
  }

  @Test
  void whatTheArticleStatesOfItselfGoesFirst() {
    Publication day = find(META + linked("NewsArticle", "2021-05-01"), "");
    assertThat(day.rule()).isEqualTo("linked-data");
    assertThat(day.day()).contains(LocalDate.of(2021, 5, 1));
  }

  @Test
  void theAddressTellsTheDayOfAStampInWorldTime() {
    String page = linked("NewsArticle", "2021-05-04T02:10:00Z") + CANONICAL;
    assertThat(find(page, "").day()).contains(THIRD_OF_MAY);
    assertThat(find(page, "").rule()).isEqualTo("address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-05-04T02:10:00-05:00",
        "2021-05-04T10:10:00Z",
        "2021-05-05T02:10:00Z",
        "2021-05-04"
      })
  void anAddressThatCannotBeOfTheSameTimeTellsNothing(String stamp) {
    assertThat(find(linked("NewsArticle", stamp) + CANONICAL, "").rule()).isEqualTo("linked-data");
  }

  @Test
  void linkedDataThatIsNoJsonStillGivesItsDay() {
    String script =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"The \"old\""
            + " bridge\", \"datePublished\": \"2021-05-03T09:00:00+02:00\"}}</script>";
    assertThat(find(script, "").day()).contains(THIRD_OF_MAY);
    assertThat(find(script.replace("NewsArticle", "Organization"), "").day()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='entry-date'>May 3, 2021</span>",
        "<p class=date>03.05.2021</p>",
        "<p class='post-info-time'>2021年05月03日</p>",
        "<article><time datetime='2021-05-03T10:00:00+02:00'>10:00</time></article>",
        "<td><script>writeDate(\"2021/05/03 10:00:00\")</script></td>",
        "<span class='short-timestamp' data-time='1620036000'>4h</span>",
        "<span class='time-ago' data-timestamp='1620036000000'>4h</span>"
      })
  void aDayUnderTheHeadingIsThePagesOwn(String mark) {
    assertThat(find("<h1>Envoys meet</h1>" + mark, "").day()).contains(THIRD_OF_MAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=date>03/05/2021</p>",
        "<p class=update>May 3, 2021</p>",
        "<div class=comments><span class=date>May 3, 2021</span></div>",
        "<aside><time datetime='2021-05-03'>3 May</time></aside>",
        "<div class='topbar-today date'>May 3, 2021</div>",
        "<script>track('story', '2021-05-03')</script>",
        "<div class=comments><span class=time data-time='1620036000'>4h</span></div>"
      })
  void aDayThatIsNotTheStorysOrLeavesAChoiceIsNone(String mark) {
    assertThat(find("<h1>Envoys meet</h1>" + mark, "").day()).isEmpty();
    assertThat(find(mark + "<h1>Envoys meet</h1>", "").day()).isEmpty();
  }

  @Test
  void aMetaElementGoesBeforeTheAddress() {
    String page = META + CANONICAL.replace("2021/05/03", "2021/05/02");
    Publication day = find(page, "");
    assertThat(day.rule()).isEqualTo("meta-published");
    assertThat(day.day()).contains(THIRD_OF_MAY);
    assertThat(day.span().map(s -> s.of(page))).contains("2021-05-03T23:30:00Z");
    assertThat(day.candidates()).containsExactly(THIRD_OF_MAY);
  }

  @Test
  void theAddressGoesBeforeTheDayOfTheWholePage() {
    Publication day = find(CANONICAL + linked("WebPage", "2021-05-01"), "");
    assertThat(day.rule()).isEqualTo("address");
    assertThat(day.day()).contains(THIRD_OF_MAY);
  }

  @Test
  void theDayOfTheWholePageIsTheLastThatCounts() {
    Publication day = find(linked("WebPage", "2021-05-01"), "");
    assertThat(day.rule()).isEqualTo("linked-data");
    assertThat(day.day()).contains(LocalDate.of(2021, 5, 1));
  }

  @Test
  void anAddressFromOutsideHasNoPlaceInThePage() {
    Publication day = find("", "https://herald.example/news/2021-05-03-envoys");
    assertThat(day.day()).contains(THIRD_OF_MAY);
    assertThat(day.span()).isEmpty();
  }

  @Test
  void thePagesOwnAddressGoesBeforeTheOneFromOutside() {
    assertThat(find(CANONICAL, "https://herald.example/2020/01/01/").day()).contains(THIRD_OF_MAY);
  }

  @Test
  void theAddressInAMetaElementCounts() {
    assertThat(find("<meta property='og:url' content='https://h.example/20210503/x'>", "").day())
        .contains(THIRD_OF_MAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://h.example/2021/13/03/",
        "https://h.example/2021/05/32/",
        "https://h.example/12021/05/03/",
        "https://h.example/2021-05/03/",
        "https://h.example/20210503123",
        "https://h.example/2021/02/30/",
        "https://h.example/news"
      })
  void aNumberInAnAddressIsNotAlwaysADay(String address) {
    assertThat(find("", address)).isEqualTo(Publication.NOT_STATED);
  }

  @Test
  void aMarkedTimeThatIsNoDayGivesWayToTheNext() {
    assertThat(
            find(
                    "<time class=published datetime=soon></time>"
                        + "<time class=published datetime=2021-05-03></time>",
                    "")
                .day())
        .contains(THIRD_OF_MAY);
  }

  private Publication find(String page, String address) {
    Document document = Jsoup.parse(page, "", Parser.htmlParser().setTrackPosition(true));
    return days.find(
        document, PageData.of(document), Optional.of(address).filter(a -> !a.isEmpty()));
  }

  private static String linked(String type, String day) {
    return String.format(Locale.ROOT, LINKED, type, day);
  }
}
