package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AsideReason;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.SetAside;

/** Which part of a page is its story, whatever the page calls its parts. */
class PageStoryTest {
  private static final List<String> STORY =
      List.of(
          "The envoys of the two islands met on Monday in the old harbour, officials said.",
          "“We have agreed to meet again before the harvest,” said the minister of the northern one.",
          "The southern delegation left without a word, and its ships were seen at sea by noon.");
  private static final String PARAGRAPHS = paragraphs("");
  private static final String OTHER =
      "<p>The mayor opened a new market hall on Friday, and hundreds came to see the fish.</p>"
          + "<p>A storm closed the ferry line for a day, the harbour office said in a notice.</p>";

  private final TextReader reader = new TextReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "box article modal-enabled",
        "page-column and-w-sidebar",
        "share-enabled related-layout",
        "paywall metered",
        "gallery-story"
      })
  void theStoryMayStandInAnElementOfAnyName(String name) {
    String page =
        "<div class='" + name + "'>" + PARAGRAPHS + "</div><div class='footer'>" + OTHER + "</div>";
    assertThat(body(page)).containsExactlyElementsOf(STORY);
  }

  @Test
  void paragraphsOfOneNameAreTheStoryWhateverTheName() {
    assertThat(body("<div>" + paragraphs("comment-body-like") + "</div>"))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void onePartOfTheStoryInsideAWallIsNotTheWholeOfIt() {
    String first = "<p>" + STORY.get(0) + "</p>";
    String rest = PARAGRAPHS.substring(first.length());
    assertThat(body("<article>" + first + "<div class='paywall'>" + rest + "</div></article>"))
        .containsExactlyElementsOf(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"consent-dialog", "comments", "related-stories", "cookie-notice"})
  void whatIsLongerThanTheStoryIsNotTheStory(String name) {
    String other = "<div class='" + name + "'>" + OTHER.repeat(4) + "</div>";
    assertThat(body("<main>" + PARAGRAPHS + "</main>" + other)).containsExactlyElementsOf(STORY);
    assertThat(body("<main>" + PARAGRAPHS + other + "</main>")).containsExactlyElementsOf(STORY);
  }

  @Test
  void anAsideThatIsTheMainPartIsTheStory() {
    String dialog = "<div id='consent'>" + OTHER.repeat(4) + "</div>";
    assertThat(body("<aside role='main'>" + PARAGRAPHS + "</aside>" + dialog))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void otherArticlesBesideTheStoryAreOtherStories() {
    String others = ("<article>" + OTHER + "</article>").repeat(3);
    assertThat(
            body(
                "<main><article>"
                    + PARAGRAPHS
                    + PARAGRAPHS.replace("two", "three")
                    + "</article>"
                    + others
                    + "</main>"))
        .startsWith(STORY.get(0), STORY.get(1))
        .noneMatch(p -> p.contains("ferry"));
  }

  @Test
  void storiesInsideAnotherArticleAreNotCountedTogether() {
    String others =
        "<article class='post'>" + ("<article>" + OTHER + "</article>").repeat(4) + "</article>";
    assertThat(body("<div><article>" + PARAGRAPHS + "</article>" + others + "</div>"))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void thePostsOfALiveBlogAreOneStory() {
    String posts =
        STORY.stream()
            .map(p -> "<article><h2>An update</h2><p>" + p + "</p></article>")
            .reduce("", String::concat);
    assertThat(body("<main class='live-blog'>" + posts + "</main>")).containsAll(STORY);
    String stated = "<script type='application/ld+json'>{\"@type\": \"LiveBlogPosting\"}</script>";
    assertThat(body(stated + "<main>" + posts + "</main>")).containsAll(STORY);
  }

  @Test
  void itemsAndSentencesOfLinksBelongToTheStory() {
    String items =
        "<p>They agreed on three things, the minister said:</p><ul><li>Free passage for fishing boats in both bays</li>"
            + "<li>A common price for salt on the two islands</li><li>No more lights on the reef after midnight</li></ul>"
            + "<p><a href='/x'>A third round of talks will be held in the lighthouse on Thursday night.</a></p>";
    assertThat(body("<article>" + PARAGRAPHS + items + "</article>"))
        .contains(
            "Free passage for fishing boats in both bays",
            "A common price for salt on the two islands",
            "No more lights on the reef after midnight",
            "A third round of talks will be held in the lighthouse on Thursday night.");
  }

  @Test
  void aRowOfATableIsOneLineAndACellOfALayoutIsNone() {
    String table =
        "<table><tr><th>Island</th><th>Boats</th></tr><tr class='player-row'><td>North</td><td>41</td></tr></table>";
    assertThat(
            body(
                "<article>"
                    + PARAGRAPHS
                    + table
                    + PARAGRAPHS.replace("Monday", "Friday")
                    + "</article>"))
        .contains("North 41");
    String layout =
        "<table><tr><td><a href='/'>Home</a></td><td>"
            + PARAGRAPHS
            + "</td><td><b>In brief</b><br>A storm closed the ferry line for a day, the office said.<br></td></tr></table>";
    assertThat(body(layout)).containsExactlyElementsOf(STORY);
  }

  @Test
  void aBoldLineBeforeALineBreakIsALineOfItsOwn() {
    assertThat(
            body(
                "<div><b>Islands meet</b><br>"
                    + STORY.get(0)
                    + "<br><br>"
                    + STORY.get(1)
                    + "</div>"))
        .containsExactly(STORY.get(0), STORY.get(1));
  }

  @Test
  void wordsThatNobodySeesAreNotRead() {
    String inline =
        STORY.get(0).replace("met", "<span class='sr-only'>opens in a new tab</span>met");
    String block = "<div style='visibility: hidden'>" + OTHER + "</div><p hidden>No.</p>";
    assertThat(body("<main><p>" + inline + "</p>" + block + "<p>" + STORY.get(1) + "</p></main>"))
        .containsExactly(STORY.get(0), STORY.get(1));
  }

  @Test
  void aPageThatAScriptDrawsIsReadFromItsData() {
    String data =
        "{\"@type\": \"NewsArticle\", \"headline\": \"Islands meet\", \"articleBody\" : \""
            + STORY.get(0).replace("Monday", "\\u004Donday")
            + "\\n\\n<p>"
            + STORY.get(1).replace("“", "&ldquo;").replace("harvest", "<b>harvest<\\/b>")
            + "</p><p>"
            + STORY.get(2)
            + "</p>\"}";
    String page = "<script type=\"application/ld+json\">" + data + "</script><div id=root></div>";
    Report report = report(page);
    assertThat(report.text().split("\n\n")).containsExactlyElementsOf(STORY);
    assertThat(report.body().get(0).of(page))
        .isEqualTo(STORY.get(0).replace("Monday", "\\u004Donday"));
    assertThat(report.body().get(2).of(page)).isEqualTo(STORY.get(2));
  }

  @Test
  void dataIsNotReadWhereThePageHasAStory() {
    String data =
        "{\"@type\": \"NewsArticle\", \"articleBody\": \"" + "Another text. ".repeat(40) + "\"}";
    assertThat(
            body(
                "<script type='application/ld+json'>"
                    + data
                    + "</script><main>"
                    + PARAGRAPHS
                    + "</main>"))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void theLineUnderTheHeadlineIsTheOutletsOwn() {
    String page =
        "<article><h1>Islands meet</h1><h2 class='article-sub-head'>A quarrel of ten years about a bay may end, or"
            + " so it seems to those who watch it.</h2>"
            + PARAGRAPHS
            + "</article>";
    assertThat(body(page)).containsExactlyElementsOf(STORY);
    assertThat(report(page).setAside())
        .extracting(SetAside::reason)
        .contains(AsideReason.CROSSHEAD);
  }

  @Test
  void anOutletIsTheNameThatLogoAndCopyrightShare() {
    String page =
        "<title>Islands meet at last | Harbour Herald</title><a class='logo' href='/'>Harbour Herald</a><main>"
            + PARAGRAPHS
            + "</main><footer>© 2019-2024 Harbour Herald. All rights reserved.</footer>";
    assertThat(report(page).outlet()).contains("Harbour Herald");
    assertThat(report(page).title().orElseThrow().text()).isEqualTo("Islands meet at last");
    assertThat(report(page).title().orElseThrow().quote().orElseThrow().span().of(page))
        .isEqualTo("Islands meet at last");
    assertThat(report("<footer>© 2024 Jane Doe</footer>" + PARAGRAPHS).outlet()).isEmpty();
  }

  @Test
  void whatAnArchiveLaysOverAPageIsNoPartOfIt() {
    String page =
        "<div id='wm-ipp-base'><p>14 captures, 11 Nov 2021 - 9 Jun 2024</p></div><main><h1>Islands meet</h1>"
            + "<div>10 November 2021</div>"
            + PARAGRAPHS
            + "</main>";
    assertThat(report(page).published().day()).map(Object::toString).contains("2021-11-10");
  }

  private static String paragraphs(String name) {
    return STORY.stream()
        .map(p -> name.isEmpty() ? "<p>" + p + "</p>" : "<p class='" + name + "'>" + p + "</p>")
        .reduce("", String::concat);
  }

  private List<String> body(String page) {
    return List.of(report(page).text().split("\n\n"));
  }

  private Report report(String page) {
    return reader.read(Source.of(new ReportId("1"), "page.html", Format.HTML, page)).report();
  }
}
