package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.AsideReason;
import org.parley.model.Format;

class WordingOfCountsTest {
  @ParameterizedTest
  @CsvSource({"0, 0 talks", "1, 1 talk", "2, 2 talks", "21, 21 talks", "-1, -1 talks"})
  void oneIsSingularAndAllElseIsPlural(long count, String told) {
    assertThat(Counted.of(count, "talk")).isEqualTo(told);
  }

  @Test
  void aPluralOfItsOwnIsUsed() {
    assertThat(Counted.of(1, "party", "parties")).isEqualTo("1 party");
    assertThat(Counted.of(3, "party", "parties")).isEqualTo("3 parties");
  }

  @Test
  void whatIsSetAsideIsCountedByReasonOverAllReports() {
    Scene scene = new Scene();
    for (String id : List.of("r1", "r2")) {
      String text = "Story\nAlso one\nAlso two";
      scene.add(Scene.text(id, "", "", Format.TEXT, text, List.of("Also")), List.of(), List.of());
    }

    assertThat(Asides.counts(scene.dossier()))
        .containsOnly(Map.entry(AsideReason.RELATED_STORY, 4));
    assertThat(Asides.counts(new Scene().dossier())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AsideReason.class)
  void aReasonIsToldInWords(AsideReason reason) {
    assertThat(Asides.label(reason)).matches("[a-z]+( [a-z]+)*");
  }
}
