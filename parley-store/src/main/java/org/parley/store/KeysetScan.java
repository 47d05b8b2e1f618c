package org.parley.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Goes through rows in the order of a key and then of their number, from a cursor on. */
final class KeysetScan {
  /** The key of rows that have none; in either direction they come last. */
  private static final int NONE = 999_999_999;

  private final List<Map.Entry<Integer, RoaringBitmap>> buckets;
  private final boolean descending;

  /**
   * @param descending the greatest key first, and of one key the greatest row
   */
  KeysetScan(
      NavigableMap<Integer, RoaringBitmap> keyed, RoaringBitmap keyless, boolean descending) {
    this.buckets = new ArrayList<>((descending ? keyed.descendingMap() : keyed).entrySet());
    this.buckets.add(Map.entry(NONE, keyless));
    this.descending = descending;
  }

  record Step(int key, int row) {}

  /** At most {@code most} of {@code rows}, in list order, after or before the cursor. */
  List<Step> steps(RoaringBitmap rows, Optional<Cursor> cursor, int most) {
    boolean back = cursor.filter(Cursor::back).isPresent();
    List<Map.Entry<Integer, RoaringBitmap>> order = new ArrayList<>(buckets);
    if (back) {
      Collections.reverse(order);
    }
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<Integer, RoaringBitmap> bucket : order) {
      if (steps.size() == most) {
        break;
      }
      if (cursor.isEmpty() || reaches(bucket.getKey(), cursor.get())) {
        collect(bucket, rows, cursor, most, descending != back, steps);
      }
    }
    if (back) {
      Collections.reverse(steps);
    }
    return steps;
  }

  private boolean reaches(int key, Cursor cursor) {
    int before = place(key) - place(cursor.key());
    return cursor.back() ? before <= 0 : before >= 0;
  }

  /** Keys as numbers that grow along the list. */
  private int place(int key) {
    return descending && key != NONE ? -key : key;
  }

  private static void collect(
      Map.Entry<Integer, RoaringBitmap> bucket,
      RoaringBitmap rows,
      Optional<Cursor> cursor,
      int most,
      boolean down,
      List<Step> steps) {
    RoaringBitmap both = RoaringBitmap.and(bucket.getValue(), rows);
    IntIterator it = down ? both.getReverseIntIterator() : both.getIntIterator();
    while (it.hasNext() && steps.size() < most) {
      int row = it.next();
      boolean past =
          cursor.isEmpty()
              || cursor.get().key() != bucket.getKey()
              || (down ? row < cursor.get().row() : row > cursor.get().row());
      if (past) {
        steps.add(new Step(bucket.getKey(), row));
      }
    }
  }
}
