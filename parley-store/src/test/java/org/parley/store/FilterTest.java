package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

  private final Filter all = Filter.of(RecordKind.EVENTS);

  @Test
  void eachMethodGivesAnotherFilterAndKeepsTheRest() {
    Filter whole = all.with(Facet.TYPE, "AGREE").from(DAY).to(DAY.plusDays(1)).matching("talks");
    assertThat(whole.kind()).isEqualTo(RecordKind.EVENTS);
    assertThat(whole.any()).containsExactly(entry(Facet.TYPE, Set.of("AGREE")));
    assertThat(whole.from()).contains(DAY);
    assertThat(whole.to()).contains(DAY.plusDays(1));
    assertThat(whole.words()).contains("talks");
    assertThat(all).isEqualTo(Filter.of(RecordKind.EVENTS));
  }

  @Test
  void valuesOfOneFacetAreGatheredInTheirOrder() {
    Filter some = all.with(Facet.TYPE, "REJECT", "AGREE").with(Facet.TYPE, "AID", "AGREE");
    assertThat(some.any().get(Facet.TYPE)).containsExactly("REJECT", "AGREE", "AID");
  }

  @Test
  void aFacetIsLeftWithAllItsValues() {
    Filter some = all.with(Facet.TYPE, "AGREE").with(Facet.REALIS, "planned").from(DAY);
    assertThat(some.without(Facet.TYPE)).isEqualTo(all.with(Facet.REALIS, "planned").from(DAY));
    assertThat(some.without(Facet.OUTLET)).isEqualTo(some);
  }

  @Test
  void blankWordsAreNone() {
    assertThat(all.matching(" \t").words()).isEmpty();
    assertThat(all.matching("a").matching("").words()).isEqualTo(Optional.empty());
  }

  @Test
  void whatIsChosenCannotBeChangedFromOutside() {
    Filter some = all.with(Facet.TYPE, "AGREE");
    assertThatThrownBy(() -> some.any().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> some.any().get(Facet.TYPE).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
