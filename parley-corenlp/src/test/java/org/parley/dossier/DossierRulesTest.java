package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.corenlp.SharedLinguist;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.Dossier;
import org.parley.model.Format;
import org.parley.text.Source;

/** The rules of conditions and of disputes by their own examples. */
class DossierRulesTest {
  private final Parley parley = Parley.reader(SharedLinguist.get());

  @Test
  void rejectionsNameBothSides() {
    SoftAssertions all = new SoftAssertions();
    for (Rejections.Rule rule : Codebook.rules("rejections", Rejections.Rule.class)) {
      for (Rejections.Example example : rule.examples()) {
        all.assertThat(Rejections.in(page(example.text())))
            .as("%s: %s", rule.name(), example.text())
            .extracting(f -> f.claimant() + " / " + f.rejector())
            .containsExactly(example.claimant() + " / " + example.rejector());
      }
    }
    all.assertAll();
  }

  @Test
  void oppositionsAreDisputedWhereTheySay() {
    SoftAssertions all = new SoftAssertions();
    for (Opposition rule : Codebook.rules("oppositions", Opposition.class)) {
      for (Opposition.Example example : rule.examples()) {
        all.assertThat(disputes(read(example.a(), example.b()), DisputeKind.CONTRADICTION))
            .as("%s: %s / %s", rule.name(), example.a(), example.b())
            .hasSize(example.disputed() ? 1 : 0);
      }
    }
    all.assertAll();
  }

  private Dossier read(String... texts) {
    List<Source> sources = new ArrayList<>();
    for (String text : texts) {
      String id = "%016x".formatted(sources.size() + 1);
      sources.add(Source.of(id, "test" + sources.size(), Format.TEXT, text));
    }
    return parley.read(sources);
  }

  private Page page(String text) {
    return new Page(parley.read(Source.of("0123456789abcdef", "test", Format.TEXT, text)));
  }

  private static List<Dispute> disputes(Dossier dossier, DisputeKind kind) {
    return dossier.disputes().stream().filter(d -> d.kind() == kind).toList();
  }
}
