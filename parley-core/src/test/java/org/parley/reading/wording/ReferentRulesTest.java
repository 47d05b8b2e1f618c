package org.parley.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.codebook.WordList;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Wording;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The referents by their own examples. */
class ReferentRulesTest {
  private static final List<ReferentRule> RULES = Codebook.rules("referents", ReferentRule.class);

  private final Parley parley = Parley.reader(StoredParses.of(ReferentRulesTest.class));

  @Test
  void everyReferentHasItsOwnNameAndAnExample() {
    assertThat(RULES).extracting(ReferentRule::name).doesNotHaveDuplicates();
    assertThat(RULES).allSatisfy(r -> assertThat(r.examples()).as(r.name()).isNotEmpty());
  }

  @Test
  void noTermStandsForTwoReferents() {
    assertThat(RULES.stream().flatMap(r -> r.nouns().stream())).doesNotHaveDuplicates();
    assertThat(RULES.stream().flatMap(r -> r.verbs().stream())).doesNotHaveDuplicates();
  }

  @Test
  void whatIsKeptFromOneReferentIsNoTermOfAnother() {
    Set<String> nouns = RULES.stream().flatMap(r -> r.nouns().stream()).collect(Collectors.toSet());
    assertThat(RULES.stream().flatMap(r -> r.not().stream())).doesNotContainAnyElementsOf(nouns);
  }

  @Test
  void everyReferentHasTermsToChooseFrom() {
    assertThat(RULES)
        .allSatisfy(
            r ->
                assertThat(Stream.of(r.nouns(), r.verbs(), r.names()).mapToInt(List::size).sum())
                    .as(r.name())
                    .isGreaterThan(1));
  }

  @Test
  void everyExampleHoldsTheTermsItSays() {
    SoftAssertions all = new SoftAssertions();
    for (ReferentRule rule : RULES) {
      new TreeMap<>(rule.examples())
          .forEach((text, terms) -> all.assertThat(terms(text)).as(text).isEqualTo(terms));
    }
    all.assertAll();
  }

  @Test
  void everyExampleIsOfItsReferent() {
    SoftAssertions all = new SoftAssertions();
    for (ReferentRule rule : RULES) {
      new TreeMap<>(rule.examples())
          .forEach(
              (text, terms) ->
                  all.assertThat(found(text)).as(text).anyMatch(w -> isOf(w, rule.name())));
    }
    all.assertAll();
  }

  @Test
  void noCounterexampleIsOfItsReferent() {
    SoftAssertions all = new SoftAssertions();
    for (ReferentRule rule : RULES) {
      for (String text : rule.counterexamples()) {
        all.assertThat(found(text))
            .as("%s: %s", rule.name(), text)
            .noneMatch(w -> isOf(w, rule.name()));
      }
    }
    all.assertAll();
  }

  @Test
  void plainAdjectivesAreLeftOutOfTermsAndOthersAreNot() {
    for (WordList rule : Codebook.rules("plain-adjectives", WordList.class)) {
      rule.examples().forEach((text, term) -> assertThat(terms(text)).as(text).isEqualTo(term));
      assertThat(rule.counterexamples())
          .allSatisfy(text -> assertThat(terms(text)).as(text).contains(" "));
    }
  }

  private static boolean isOf(Wording wording, String referent) {
    return wording.referent().equals(referent);
  }

  private String terms(String text) {
    return found(text).stream()
        .sorted((a, b) -> a.spans().get(0).compareTo(b.spans().get(0)))
        .map(Wording::term)
        .collect(Collectors.joining("; "));
  }

  /** Those of the codebook; what actors are called is tested apart. */
  private List<Wording> found(String text) {
    Set<String> referents = RULES.stream().map(ReferentRule::name).collect(Collectors.toSet());
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .wordings()
        .stream()
        .filter(w -> referents.contains(w.referent()))
        .toList();
  }
}
