package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, false, a0.1",
    "-40, 7, true, b-40.7",
    "999999999, 123456789, true, b999999999.123456789",
    "19000, 3, false, a19000.3"
  })
  void isWrittenShortlyAndReadAgain(int key, int row, boolean back, String text) {
    Cursor cursor = new Cursor(key, row, back);
    assertThat(cursor).hasToString(text);
    assertThat(Cursor.parse(text)).contains(cursor);
  }

  @Test
  void otherDigitsAreNone() {
    assertThat(Cursor.parse("a\u0661.\u0662")).isEmpty();
  }
}
