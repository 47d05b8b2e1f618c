package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.store.Facet;
import org.parley.store.RecordKind;

class FacetWordsTest {
  @ParameterizedTest
  @CsvSource({
    "TYPE,CONSULT,Meeting or talk",
    "COUNTRY,UKR,Ukraine",
    "COUNTRY,XKX-1,XKX-1",
    "ACT,propose-venue,propose venue",
    "OUTLET,(none),no outlet stated",
    "OUTLET,The Lake-Post,The Lake-Post",
    "KIND,indirect,reported",
    "KIND,person,person",
    "ASSERTION,withheld,declined to say",
    "LANGUAGE,en,English",
    "REALIS,planned,planned"
  })
  void aValueIsInPlainWords(Facet facet, String value, String told) {
    assertThat(FacetWords.value(facet, value, value)).isEqualTo(told);
  }

  @ParameterizedTest
  @EnumSource
  void everyFacetHasANameThatBeginsLarge(Facet facet) {
    assertThat(FacetWords.name(facet, RecordKind.EVENTS)).matches("\\p{Lu}[\\p{L} ]+");
  }
}
