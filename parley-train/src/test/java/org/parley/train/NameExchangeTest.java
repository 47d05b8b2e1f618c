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
