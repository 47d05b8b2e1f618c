package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.TitleRule;
import org.parley.codebook.WordList;
import org.parley.model.Actor;
import org.parley.model.ActorKind;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** What the words for institutions, offices and sides give, each term in a sentence. */
class OfficeRulesTest {
  private final Parley parley = Parley.reader(StoredParses.of(OfficeRulesTest.class));

  @Test
  void everyInstitutionIsThatOfItsCountry() {
    SoftAssertions all = new SoftAssertions();
    for (InstitutionRule rule : Codebook.rules("institutions", InstitutionRule.class)) {
      for (String term : rule.terms()) {
        all.assertThat(actors(term))
            .as("%s: %s", rule.name(), term)
            .anyMatch(
                a ->
                    a.id().value().equals("KEN-" + rule.suffix())
                        && a.sector().equals(Optional.of(rule.sector())));
      }
    }
    all.assertAll();
  }

  @Test
  void everyExampleOfAnInstitutionNamesItAndNoCounterexampleDoes() {
    SoftAssertions all = new SoftAssertions();
    for (InstitutionRule rule : Codebook.rules("institutions", InstitutionRule.class)) {
      rule.examples()
          .forEach((text, id) -> all.assertThat(ids(text)).as(text).containsOnlyOnce(id));
      for (String text : rule.counterexamples()) {
        all.assertThat(ids(text))
            .as("%s: %s", rule.name(), text)
            .noneMatch(id -> id.endsWith("-" + rule.suffix()));
      }
    }
    all.assertAll();
  }

  @Test
  void everyExampleOfATitleGivesItsOfficeAndNoCounterexampleDoes() {
    SoftAssertions all = new SoftAssertions();
    for (TitleRule rule : Codebook.rules("titles", TitleRule.class)) {
      String office = rule.many() ? "GROUP" : rule.name();
      rule.examples().forEach((text, held) -> all.assertThat(held(text)).as(text).contains(held));
      for (String text : rule.counterexamples()) {
        all.assertThat(held(text))
            .as("%s: %s", rule.name(), text)
            .noneMatch(held -> held.endsWith(" = " + office));
      }
    }
    all.assertAll();
  }

  @Test
  void everyExampleOfTheSidesMeansThoseItSaysAndNoCounterexampleMeansAny() {
    SoftAssertions all = new SoftAssertions();
    for (WordList rule : Codebook.rules("sides", WordList.class)) {
      rule.examples()
          .forEach((text, sides) -> all.assertThat(sides(text)).as(text).contains(sides));
      for (String text : rule.counterexamples()) {
        all.assertThat(sides(text).toLowerCase(Locale.ROOT))
            .as("%s: %s", rule.name(), text)
            .doesNotContain(rule.words());
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
    for (WordList rule : Codebook.rules("sides", WordList.class)) {
      for (String term : rule.words()) {
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

  private List<String> ids(String text) {
    return read(text).actors().stream().map(a -> a.id().value()).toList();
  }

  /** Who holds which office, and which groups there are. */
  private List<String> held(String text) {
    return read(text).actors().stream()
        .flatMap(
            a ->
                a.kind() == ActorKind.GROUP
                    ? Stream.of(a.name() + " = GROUP")
                    : a.offices().stream().map(o -> a.name() + " = " + o.office()))
        .toList();
  }

  /** Words that are not names, with the countries they stand for. */
  private String sides(String text) {
    Map<String, List<String>> sides =
        read(text).mentions().stream()
            .collect(
                Collectors.groupingBy(
                    Mention::text,
                    TreeMap::new,
                    Collectors.mapping(m -> m.actor().value(), Collectors.toList())));
    return sides.entrySet().stream()
        .map(e -> e.getKey() + " = " + String.join("+", e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private Reading read(String text) {
    return parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
  }

  /** The countries of those for whom the term stands. */
  private List<String> meant(String term, String text) {
    Reading reading = read(text);
    PartyPolicy parties = PartyPolicy.of(reading.actors());
    return reading.mentions().stream()
        .filter(m -> m.text().toLowerCase(Locale.ROOT).contains(term))
        .map(m -> parties.party(m.actor()).value())
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
        .map(this::read)
        .flatMap(r -> r.actors().stream())
        .toList();
  }
}
