package org.parley.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.dossier.Contributions;
import org.parley.dossier.dispute.RejectionContribution;
import org.parley.model.DisputeKind;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The rules of claims by their own examples. */
class ClaimRulesTest {
  private final Parley parley = Parley.reader(StoredParses.of(ClaimRulesTest.class));

  @Test
  void rejectionsNameBothSides() {
    SoftAssertions all = new SoftAssertions();
    for (RebuttalFinder.Rule rule : Codebook.rules("rejections", RebuttalFinder.Rule.class)) {
      namesBothSides(all, rule.name(), rule.examples(), rule.counterexamples());
    }
    all.assertAll();
  }

  @Test
  void denialsNameBothSides() {
    SoftAssertions all = new SoftAssertions();
    for (DenialFinder.Rule rule : Codebook.rules("denials", DenialFinder.Rule.class)) {
      namesBothSides(all, rule.name(), rule.examples(), rule.counterexamples());
    }
    all.assertAll();
  }

  private void namesBothSides(
      SoftAssertions all,
      String rule,
      List<RebuttalFinder.Example> examples,
      List<String> counterexamples) {
    for (RebuttalFinder.Example example : examples) {
      all.assertThat(rejections(example.text()))
          .as("%s: %s", rule, example.text())
          .containsExactly(example.claimant() + " / " + example.rejector());
    }
    for (String text : counterexamples) {
      all.assertThat(rejections(text)).as("%s: %s", rule, text).isEmpty();
    }
  }

  @Test
  void oppositionsAreDisputedWhereTheySay() {
    SoftAssertions all = new SoftAssertions();
    for (Opposition rule : Opposition.all()) {
      for (Opposition.Example example : rule.examples()) {
        all.assertThat(contradictions(example.a(), example.b()))
            .as("%s: %s / %s", rule.name(), example.a(), example.b())
            .isEqualTo(1);
      }
      for (Opposition.Example example : rule.counterexamples()) {
        all.assertThat(contradictions(example.a(), example.b()))
            .as("%s: %s / %s", rule.name(), example.a(), example.b())
            .isZero();
      }
    }
    all.assertAll();
  }

  private List<String> rejections(String text) {
    return Contributions.of(parley.read(source(1, text))).stream()
        .filter(RejectionContribution.class::isInstance)
        .map(RejectionContribution.class::cast)
        .map(r -> r.claimant() + " / " + r.rejector())
        .toList();
  }

  private long contradictions(String... texts) {
    List<Source> sources = new ArrayList<>();
    for (String text : texts) {
      sources.add(source(sources.size() + 1, text));
    }
    return parley.read(sources).disputes().stream()
        .filter(d -> d.kind() == DisputeKind.CONTRADICTION)
        .count();
  }

  private static Source source(int number, String text) {
    return Source.of(
        new ReportId(String.format(Locale.ROOT, "%016x", number)),
        "test" + number,
        Format.TEXT,
        text);
  }
}
