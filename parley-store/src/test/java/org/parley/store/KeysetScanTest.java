package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roaringbitmap.RoaringBitmap;

class KeysetScanTest {
  private static final int KEYLESS = 999_999_999;

  private final NavigableMap<Integer, RoaringBitmap> keyed = new TreeMap<>();
  private final RoaringBitmap keyless = RoaringBitmap.bitmapOf(2, 11);
  private final RoaringBitmap all = RoaringBitmap.bitmapOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

  KeysetScanTest() {
    keyed.put(-40, RoaringBitmap.bitmapOf(4, 9));
    keyed.put(0, RoaringBitmap.bitmapOf(1, 3, 5, 7));
    keyed.put(30, RoaringBitmap.bitmapOf(6, 8, 10));
  }

  @Test
  void keysGrowAndRowsOfOneKeyToo() {
    assertThat(rows(scan(false).steps(all, Optional.empty(), 99)))
        .containsExactly(4, 9, 1, 3, 5, 7, 6, 8, 10, 2, 11);
  }

  @Test
  void downwardsTheGreatestRowOfTheGreatestKeyIsFirstAndTheKeylessStillLast() {
    assertThat(rows(scan(true).steps(all, Optional.empty(), 99)))
        .containsExactly(10, 8, 6, 7, 5, 3, 1, 9, 4, 11, 2);
  }

  @Test
  void aStepHasTheKeyOfItsRow() {
    assertThat(scan(false).steps(RoaringBitmap.bitmapOf(3, 9, 11), Optional.empty(), 99))
        .containsExactly(
            new KeysetScan.Step(-40, 9),
            new KeysetScan.Step(0, 3),
            new KeysetScan.Step(KEYLESS, 11));
  }

  @Test
  void rowsThatAreNotAskedForAreLeftOut() {
    assertThat(rows(scan(false).steps(RoaringBitmap.bitmapOf(2, 4, 7), Optional.empty(), 99)))
        .containsExactly(4, 7, 2);
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "true, 2", "true, 3", "false, 1", "false, 2", "false, 3", "false, 5"})
  void pagesBreakWithinEqualKeysAndLoseNothingThereAndBack(boolean down, int size) {
    List<Integer> whole = rows(scan(down).steps(all, Optional.empty(), 99));
    List<Integer> there = new ArrayList<>();
    List<Integer> back = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    for (List<KeysetScan.Step> page = scan(down).steps(all, at, size);
        !page.isEmpty();
        page = scan(down).steps(all, at, size)) {
      assertThat(page).hasSizeLessThanOrEqualTo(size);
      there.addAll(rows(page));
      at = Optional.of(cursor(page.get(page.size() - 1), false));
    }
    assertThat(there).isEqualTo(whole);

    at = Optional.of(new Cursor(KEYLESS, down ? 0 : 12, true));
    for (List<KeysetScan.Step> page = scan(down).steps(all, at, size);
        !page.isEmpty();
        page = scan(down).steps(all, at, size)) {
      assertThat(page).hasSizeLessThanOrEqualTo(size);
      back.addAll(0, rows(page));
      at = Optional.of(cursor(page.get(0), true));
    }
    assertThat(back).isEqualTo(whole);
  }

  @Test
  void aCursorStaysGoodWhereItsRowIsGone() {
    RoaringBitmap without = all.clone();
    without.remove(5);
    assertThat(rows(scan(false).steps(without, Optional.of(new Cursor(0, 5, false)), 3)))
        .containsExactly(7, 6, 8);
    assertThat(rows(scan(false).steps(without, Optional.of(new Cursor(0, 5, true)), 3)))
        .containsExactly(9, 1, 3);
  }

  @Test
  void aCursorStaysGoodWhereItsKeyIsGone() {
    assertThat(rows(scan(false).steps(all, Optional.of(new Cursor(-1, 9, false)), 2)))
        .containsExactly(1, 3);
    assertThat(rows(scan(true).steps(all, Optional.of(new Cursor(-1, 9, false)), 2)))
        .containsExactly(9, 4);
    assertThat(rows(scan(true).steps(all, Optional.of(new Cursor(-1, 9, true)), 2)))
        .containsExactly(3, 1);
  }

  @Test
  void beforeTheFirstAndAfterTheLastThereIsNothing() {
    assertThat(scan(false).steps(all, Optional.of(new Cursor(-40, 4, true)), 5)).isEmpty();
    assertThat(scan(false).steps(all, Optional.of(new Cursor(KEYLESS, 11, false)), 5)).isEmpty();
    assertThat(scan(true).steps(all, Optional.of(new Cursor(KEYLESS, 2, false)), 5)).isEmpty();
  }

  @Test
  void goingThroughLeavesTheOrderAsItWas() {
    KeysetScan scan = scan(false);
    List<Integer> before = rows(scan.steps(all, Optional.empty(), 99));
    scan.steps(all, Optional.of(new Cursor(0, 5, true)), 3);
    assertThat(rows(scan.steps(all, Optional.empty(), 99))).isEqualTo(before);
  }

  private KeysetScan scan(boolean down) {
    return new KeysetScan(keyed, keyless, down);
  }

  private static Cursor cursor(KeysetScan.Step step, boolean back) {
    return new Cursor(step.key(), step.row(), back);
  }

  private static List<Integer> rows(List<KeysetScan.Step> steps) {
    return steps.stream().map(KeysetScan.Step::row).toList();
  }
}
