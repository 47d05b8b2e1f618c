package org.parley.reading.actor;

import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.codebook.WordRule;
import org.parley.corenlp.SharedAnnotator;
import org.parley.model.Format;
import org.parley.text.Source;

/** The words that make a place a party, or leave it a place, by their own examples. */
class PlaceSenseTest {
  private static final Set<String> MAKE_A_PARTY =
      Set.of("party-preposition", "told", "message", "put-on");

  private final Parley parley = Parley.reader(SharedAnnotator.get());

  @Test
  void everyExampleNamesAPartyOrAPlace() {
    SoftAssertions all = new SoftAssertions();
    for (WordRule rule : Codebook.rules("place-sense", WordRule.class)) {
      for (String example : rule.examples()) {
        all.assertThat(namesAParty(example))
            .as("%s: %s", rule.name(), example)
            .isEqualTo(MAKE_A_PARTY.contains(rule.name()));
      }
    }
    all.assertAll();
  }

  private boolean namesAParty(String text) {
    return parley.read(Source.of("0123456789abcdef", "test", Format.TEXT, text)).mentions().stream()
        .anyMatch(m -> m.actor().startsWith("PRT"));
  }
}
