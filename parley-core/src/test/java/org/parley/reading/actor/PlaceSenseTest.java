package org.parley.reading.actor;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.codebook.WordList;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The words that make a place a party, or leave it a place, by their own examples. */
class PlaceSenseTest {
  private static final List<WordList> RULES = Codebook.rules("place-sense", WordList.class);

  private final Parley parley = Parley.reader(StoredParses.of(PlaceSenseTest.class));

  @Test
  void everyExampleNamesThePartyThatItSaysOrAPlace() {
    SoftAssertions all = new SoftAssertions();
    for (WordList rule : RULES) {
      rule.examples()
          .forEach(
              (text, party) ->
                  all.assertThat(party(text)).as("%s: %s", rule.name(), text).isEqualTo(party));
    }
    all.assertAll();
  }

  /** Words that make a party do not always, nor do words that make a place. */
  @Test
  void noCounterexampleIsReadAsTheExamplesAre() {
    SoftAssertions all = new SoftAssertions();
    for (WordList rule : RULES) {
      for (String text : rule.counterexamples()) {
        all.assertThat(rule.examples().values())
            .as("%s: %s", rule.name(), text)
            .doesNotContain(party(text));
      }
    }
    all.assertAll();
  }

  private String party(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .mentions()
        .stream()
        .map(m -> m.actor().value())
        .filter(a -> a.startsWith("PRT"))
        .collect(Collectors.joining("+"));
  }
}
