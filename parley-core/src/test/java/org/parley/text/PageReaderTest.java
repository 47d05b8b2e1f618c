package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AsideReason;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Title;

/** A page taken apart: its blocks, their places in the source, its headline and outlet. */
class PageReaderTest {
  private static final String FIRST =
      "The envoys of the two towns met in the old harbour and spoke for hours about the bridge.";
  private static final String SECOND =
      "No agreement was signed, but both sides said that they would meet before the harvest.";

  private final Page.Reader reader = new Page.Reader();

  @ParameterizedTest
  @CsvSource({
    "&amp;, &",
    "&#38;, &",
    "&lt;, <",
    "&eacute;, é",
    "&#233;, é",
    "&#xE9;, é",
    "&hellip;, …",
    "&AMP;, &"
  })
  void anEntityIsOneCharacterOfItsOwnPlace(String entity, String shown) {
    String page = "<p>Bread " + entity + " wine</p>";
    Page read = read(page);
    int at = read.sheet().text().indexOf(shown);
    assertThat(read.sheet().original(new Span(at, at + shown.length())).of(page)).isEqualTo(entity);
  }

  @Test
  void anAmpersandThatIsNoEntityIsItself() {
    String page = "<p>Salt & pepper, R&D and AT&T</p>";
    assertThat(lines(page)).containsExactly("Salt & pepper, R&D and AT&T");
    assertThat(original(page, "pepper")).isEqualTo("pepper");
    assertThat(original(page, "AT&T")).isEqualTo("AT&T");
  }

  @Test
  void wordsAfterAnEntityStandAtTheirOwnPlaces() {
    Random random = new Random(1_989);
    String[] parts = {
      "word", "&amp;", "&eacute;t&eacute;", "<b>bold</b>", " ", "\r\n", "&#8220;", "&", "é"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder inner = new StringBuilder("begin ");
      for (int i = random.nextInt(12); i > 0; i--) {
        inner.append(parts[random.nextInt(parts.length)]);
      }
      String page = "<p>" + inner + " finish</p>";
      assertThat(original(page, "begin")).as(page).isEqualTo("begin");
      assertThat(original(page, "finish")).as(page).isEqualTo("finish");
    }
  }

  @Test
  void runsOfSpaceAreOneSpace() {
    assertThat(lines("<p> a\n\t b<b> c </b> d </p>")).containsExactly("a b c d");
  }

  @Test
  void oneLineBreakIsASpaceAndTwoEndTheParagraph() {
    assertThat(lines("<div>a<br>b<br><br>c<br> \n<br/>d</div>")).containsExactly("a b", "c", "d");
  }

  @Test
  void blocksEndParagraphsAndInlineElementsDoNot() {
    assertThat(lines("<div>a<p>b</p>c<span>d</span><ul><li>e<li>f</ul></div>"))
        .containsExactly("a", "b", "cd", "e", "f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<p hidden>x</p>",
        "<p style='color:red; display: none'>x</p>",
        "<template><p>x</p></template>",
        "<!-- x -->",
        "<select><option>x</select>"
      })
  void whatNobodySeesIsNoText(String unseen) {
    assertThat(lines("<p>a</p>" + unseen + "<p>b</p>")).containsExactly("a", "b");
  }

  @Test
  void aPartThatIsNoStoryIsKnownByItsTagOrName() {
    assertThat(known("<nav><p>Home</p></nav>", "Home")).contains(AsideReason.NAVIGATION);
    assertThat(known("<div class=mainNav><p>Home</p></div>", "Home"))
        .contains(AsideReason.NAVIGATION);
    assertThat(known("<div id=site-footer><p>Home</p></div>", "Home"))
        .contains(AsideReason.SITE_FURNITURE);
    assertThat(known("<div class=navigators-report><p>Home</p></div>", "Home")).isEmpty();
  }

  @Test
  void theOutermostPartSaysWhy() {
    assertThat(known("<div class=site-footer><nav><p>Home</p></nav></div>", "Home"))
        .contains(AsideReason.SITE_FURNITURE);
  }

  @Test
  void aPartEndsWithItsElement() {
    assertThat(known("<nav>Home</nav>loose", "loose")).isEmpty();
  }

  @Test
  void aPartThatHoldsMostOfTheTextIsTheStory() {
    String page = "<div class=sidebar><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";
    assertThat(known(page, FIRST)).isEmpty();
  }

  @Test
  void aBlockOfLinksIsNavigation() {
    String links = "<p><a href=/a>Harbour news</a> <a href=/b>World news</a></p>";
    assertThat(known(links, "Harbour news World news")).contains(AsideReason.NAVIGATION);
    assertThat(known("<h3><a href=/a>Harbour news</a></h3>", "Harbour news"))
        .contains(AsideReason.RELATED_STORY);
    assertThat(
            known(
                "<p>The mayor said so to <a href=/a>Harbour news</a> at noon</p>",
                "The mayor said so to Harbour news at noon"))
        .isEmpty();
  }

  @Test
  void textAfterALinkIsNoLink() {
    String page = "<p><a href=/a>ab</a> is what the mayor said</p><p>And more of it</p>";
    assertThat(known(page, "And more of it")).isEmpty();
  }

  @Test
  void aHeadingIsMarkedAsOneAndWhatFollowsIsNot() {
    Page page = read("<h2>A bridge</h2><p>and a ferry</p>");
    assertThat(page.sheet().lines())
        .extracting(Line::hint)
        .containsExactly(Line.Hint.HEADING, Line.Hint.UNLINKED);
  }

  @Test
  void theStoryIsTheElementWithMostRunningText() {
    String page =
        "<div><p>Weather</p><p>Sport</p><p>Markets</p></div><div><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div>";
    assertThat(lines(page)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aPageWithoutRunningTextIsReadWhole() {
    assertThat(lines("<div><p>Weather</p></div><div><p>Sport</p></div>"))
        .containsExactly("Weather", "Sport");
  }

  @Test
  void theHeadlineOnThePageIsPreferredToTheHeads() {
    String page =
        "<head><title>Envoys meet at the bridge | Herald</title></head><h1>Herald</h1>"
            + "<h1>Envoys meet at bridge</h1>";
    assertThat(title(page))
        .contains(new Quote("Envoys meet at bridge", inside(page, "Envoys meet at bridge<")));
  }

  @Test
  void aHeadingOfOtherWordsIsNotTheHeadline() {
    String page = "<head><title>Envoys meet</title></head><h1>Weather for the whole week</h1>";
    assertThat(title(page).map(Quote::text)).contains("Envoys meet");
  }

  @Test
  void whatTheHeadStatesForOthersGoesBeforeItsTitle() {
    String page =
        "<head><title>Herald home</title><meta property='og:title' content='Envoys meet'></head>";
    assertThat(title(page)).contains(new Quote("Envoys meet", inside(page, "Envoys meet'")));
  }

  @Test
  void anEmptyStatementGivesWayToTheTitle() {
    assertThat(
            title("<head><title>Envoys meet</title><meta property='og:title' content=' '></head>")
                .map(Quote::text))
        .contains("Envoys meet");
  }

  @Test
  void aPageWithoutATitleHasNone() {
    assertThat(title("<p>Envoys met.</p>")).isEmpty();
  }

  @Test
  void theOutletIsTheSitesNameElseThePublisher() {
    String publisher =
        "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\","
            + " \"publisher\": {\"name\": \" Harbour Radio \"}}]}</script>";
    String site = "<meta property='og:site_name' content=' Our Herald '>";
    assertThat(read(publisher + site).outlet()).contains("Our Herald");
    assertThat(read(publisher).outlet()).contains("Harbour Radio");
    assertThat(read("<meta property='og:site_name' content=' '>").outlet()).isEmpty();
  }

  @Test
  void aScriptThatIsNoJsonIsPassedOver() {
    String page =
        "<script type='application/ld+json'>{oops</script><script type='application/ld+json'>"
            + "[{\"@type\": \"Article\", \"publisher\": {\"name\": \"Herald\"}}]</script>";
    assertThat(read(page).outlet()).contains("Herald");
  }

  private Page read(String page) {
    return reader.read(page, Optional.empty());
  }

  private List<String> lines(String page) {
    return read(page).sheet().lines().stream().map(Line::text).toList();
  }

  private Optional<AsideReason> known(String part, String text) {
    String page =
        part + ("<p>" + "Loose words of a page that is long. ".repeat(9) + "</p>").repeat(2);
    Page read = reader.read(part.contains(FIRST) ? part : page, Optional.empty());
    Optional<Line> line =
        read.sheet().lines().stream().filter(l -> l.text().equals(text)).findFirst();
    assertThat(line).as(text).isPresent();
    return line.get().known();
  }

  private String original(String page, String words) {
    AnnotatedText sheet = read(page).sheet();
    int at = sheet.text().indexOf(words);
    return sheet.original(new Span(at, at + words.length())).of(page);
  }

  private Optional<Quote> title(String page) {
    return read(page).title().flatMap(Title::quote);
  }

  private static Span inside(String page, String words) {
    int at = page.indexOf(words);
    return new Span(at, at + words.length() - 1);
  }
}
