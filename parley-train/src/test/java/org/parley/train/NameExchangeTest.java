package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.ArgumentRole;
import org.parley.model.Span;

class NameExchangeTest {
  private static final String TEXT =
      "President Emmanuel Macron asked Germany to wait. Macron's aides said France would not."
          + " Merkel was not asked.";

  private final NameExchange exchange = new NameExchange();

  @Test
  void eachNameBecomesOneOtherThroughout() {
    String changed = exchanged().text();

    assertThat(changed).doesNotContain("Macron", "Germany", "France").startsWith("President ");
    String name = changed.substring("President ".length(), changed.indexOf(" asked"));
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    assertThat(changed).contains(". " + surname + "'s aides said");
  }

  @Test
  void aSurnameStaysWhereTheTextDoesNotTellWhose() {
    assertThat(exchanged().text()).endsWith("Merkel was not asked.");
  }

  @Test
  void theMarksStandAtTheirWords() {
    ActText changed = exchanged();

    ActText.Marked act = changed.acts().get(0);
    assertThat(words(changed, act.trigger())).isEqualTo("asked");
    Span by = act.arguments().get(ArgumentRole.BY).get(0);
    assertThat(words(changed, by)).startsWith("President ").doesNotEndWith(" ");
    assertThat(by.end()).isEqualTo(act.trigger().start() - 1);
  }

  @Test
  void aTextWithoutNamesIsLeftAsItIs() {
    ActText plain = new ActText("t", false, "They met. Nobody asked.", List.of());

    assertThat(exchange.exchanged(plain, new Random(1))).isSameAs(plain);
  }

  @Test
  void whatBelongsToOneCountryBecomesThatOfOneOther() {
    String text = "France asked. French envoys left Paris. Germany waited.";
    String changed =
        exchange.exchanged(new ActText("t", false, text, List.of()), new Random(5)).text();
    String[] words = changed.split(" asked\\. | envoys left |\\. | waited\\.");

    assertThat(words).hasSize(4).doesNotContain("France", "French", "Paris");
    assertThat(words[3]).isNotEqualTo(words[0]);
  }

  @Test
  void whateverIsPutInItsPlaceTheOtherWordsStayAndMarksStandAtThem() {
    String text = "On Monday France told Germany that Peru would wait for Norway, not Chile.";
    List<String> marks = List.of("told", "would wait", "that", "for", "not", "On Monday");
    ActText marked =
        new ActText("t", true, text, marks.stream().map(m -> marked(text, m)).toList());
    for (int seed = 0; seed < 40; seed++) {
      ActText changed = exchange.exchanged(marked, new Random(seed));

      assertThat(changed.text())
          .as("seed " + seed)
          .matches("On Monday .+ told .+ that .+ would wait for .+, not .+\\.");
      assertThat(changed.acts())
          .extracting(a -> a.trigger().of(changed.text()))
          .containsExactlyElementsOf(marks);
      assertThat(changed.held()).isTrue();
      assertThat(changed.id()).isEqualTo("t");
    }
  }

  @Test
  void noTwoNamesBecomeOne() {
    String text = "France Germany Peru Norway Chile Bolivia".replace(" ", " met ");
    for (int seed = 0; seed < 40; seed++) {
      String changed =
          exchange.exchanged(new ActText("t", false, text, List.of()), new Random(seed)).text();

      assertThat(changed.split(" met ")).as("seed " + seed).doesNotHaveDuplicates().hasSize(6);
    }
  }

  @Test
  void theSeedFixesTheNames() {
    ActText text = new ActText("t", false, "France met Peru.", List.of());

    assertThat(exchange.exchanged(text, new Random(9)))
        .isEqualTo(new NameExchange().exchanged(text, new Random(9)));
  }

  @Test
  void aMarkOnANameStandsAtTheOther() {
    String text = "They met in France today.";
    ActText changed =
        exchange.exchanged(
            new ActText("t", false, text, List.of(marked(text, "France"))), new Random(2));
    String name = changed.text().substring("They met in ".length()).replace(" today.", "");

    assertThat(changed.acts().get(0).trigger().of(changed.text())).isEqualTo(name);
  }

  private static ActText.Marked marked(String text, String words) {
    int at = text.indexOf(words);
    return new ActText.Marked(
        words,
        new Span(at, at + words.length()),
        0,
        0,
        0,
        0,
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  private ActText exchanged() {
    int to = TEXT.indexOf("Germany");
    ActText.Marked act =
        new ActText.Marked(
            "1",
            span("asked"),
            0,
            0,
            0,
            0,
            Map.of(
                ArgumentRole.BY,
                List.of(span("President Emmanuel Macron")),
                ArgumentRole.TO,
                List.of(new Span(to, to + 7))),
            Optional.empty(),
            Optional.empty());
    return exchange.exchanged(new ActText("t", false, TEXT, List.of(act)), new Random(7));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static String words(ActText text, Span span) {
    return text.text().substring(span.start(), span.end());
  }
}
