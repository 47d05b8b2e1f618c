package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.TitleRule;
import org.parley.codebook.WordRule;
import org.parley.corenlp.SharedAnnotator;
import org.parley.model.Actor;
import org.parley.model.ActorKind;
import org.parley.model.Format;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;
import org.parley.text.Source;

/** What the words for institutions, offices and sides give, each term in a sentence. */
class OfficeRulesTest {
  private final Parley parley = Parley.reader(SharedAnnotator.get());

  @Test
  void everyInstitutionIsThatOfItsCountry() {
    SoftAssertions all = new SoftAssertions();
    for (InstitutionRule rule : Codebook.rules("institutions", InstitutionRule.class)) {
      for (String term : rule.terms()) {
        all.assertThat(actors(term))
            .as("%s: %s", rule.name(), term)
            .anyMatch(
                a ->
                    a.id().equals("KEN-" + rule.suffix())
                        && a.sector().equals(Optional.of(rule.sector())));
      }
    }
    all.assertAll();
  }

  /** People that a word of many means may be an institution's too: "Kenya's troops". */
  @Test
  void everyOfficeIsHeldBySomebodyOfItsCountry() {
    SoftAssertions all = new SoftAssertions();
    for (TitleRule rule : Codebook.rules("titles", TitleRule.class)) {
      for (String term : rule.terms()) {
        all.assertThat(actors(term))
            .as("%s: %s", rule.name(), term)
            .anyMatch(
                a ->
                    a.country().equals(Optional.of("KEN"))
                        && (rule.many()
                            ? a.kind() != ActorKind.COUNTRY
                            : a.kind() == ActorKind.PERSON));
      }
    }
    all.assertAll();
  }

  @Test
  void everyWordForTheSidesMeansTheTwoThatMeet() {
    SoftAssertions all = new SoftAssertions();
    for (WordRule rule : Codebook.rules("sides", WordRule.class)) {
      for (String term : rule.terms()) {
        boolean other = rule.name().equals("other-side");
        List<String> meant =
            meant(
                term,
                other
                    ? "Kenya met Uganda on Monday. Kenya said the " + term + " had refused."
                    : "Kenya's president met Uganda's president on Monday. "
                        + (term.startsWith("both") ? "" : "The ")
                        + term
                        + " agreed to meet again.");
        all.assertThat(meant)
            .as("%s: %s", rule.name(), term)
            .containsExactlyElementsOf(other ? List.of("UGA") : List.of("KEN", "UGA"));
      }
    }
    all.assertAll();
  }

  /** The countries of those for whom the term stands. */
  private List<String> meant(String term, String text) {
    Reading reading = parley.read(Source.of("0123456789abcdef", "test", Format.TEXT, text));
    PartyPolicy parties = PartyPolicy.of(reading.actors());
    return reading.mentions().stream()
        .filter(m -> m.text().toLowerCase(Locale.ROOT).contains(term))
        .map(m -> parties.party(m.actor()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Those of a sentence with the term; a parser may take one of them amiss. */
  private List<Actor> actors(String term) {
    return Stream.of(
            "Kenya's " + term + " rejected the offer on Monday.",
            "The Kenyan " + term + " told reporters that the talks had failed.",
            "The " + term + " of Kenya told reporters that the talks had failed.")
        .map(s -> parley.read(Source.of("0123456789abcdef", "test", Format.TEXT, s)))
        .flatMap(r -> r.actors().stream())
        .toList();
  }
}
