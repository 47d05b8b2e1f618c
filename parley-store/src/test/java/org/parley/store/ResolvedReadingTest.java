package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.Reading;

class ResolvedReadingTest {
  private static final String IDS =
      "[[\"ELB\",\"ATL\"],[\"name:vale\",\"ATL\"],[\"MED-RADIOMUD\",\"Q9\"]]";

  private static ResolvedReading stated(Optional<String> ids) {
    byte[] packed = ModelCodec.pack(WholeReading.stated());
    return new ResolvedReading(
        ModelCodec.packed(packed, ModelCodec.FORM, WholeReading.ORIGINAL, WholeReading.TEXT), ids);
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordKind.class,
      names = {"REPORTS", "STATEMENTS", "EVENTS", "TIMES", "PLACES", "FIGURES", "WORDING"})
  void eachPartHasTheIdsOfTheWhole(RecordKind kind) {
    ResolvedReading reading = stated(Optional.of(IDS));
    Reading whole = reading.whole();

    assertThat(whole.actors())
        .extracting(a -> a.id().value())
        .contains("ATL")
        .doesNotContain("ELB");
    assertThat(reading.part(kind)).isNotEmpty().isEqualTo(ReportItems.part(whole, kind));
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordKind.class,
      names = {"STATEMENTS", "EVENTS", "FIGURES"})
  void partsThatNameActorsDifferFromThoseOfTheReportAlone(RecordKind kind) {
    assertThat(stated(Optional.of(IDS)).part(kind))
        .isNotEqualTo(stated(Optional.empty()).part(kind));
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordKind.class,
      names = {"TIMES", "PLACES", "STATEMENTS"})
  void withoutOtherIdsItIsTheReadingAlone(RecordKind kind) {
    assertThat(stated(Optional.empty()).part(kind))
        .isEqualTo(ReportItems.part(WholeReading.stated(), kind));
  }
}
