package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.EventType;

class EventWordsTest {
  @ParameterizedTest
  @EnumSource
  void everyTypeHasPlainWords(EventType type) {
    for (String words :
        new String[] {
          EventWords.name(type), EventWords.does(type, true), EventWords.does(type, false)
        }) {
      assertThat(words)
          .isNotBlank()
          .doesNotContain("_")
          .isNotEqualTo(words.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
