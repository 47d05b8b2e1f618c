package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class FacetCounterTest {
  private static final int ROWS = 5_000;
  private static final int TERMS = 300;
  private static final long SEED = 20220224;

  private final Random random = new Random(SEED);
  private final RowTerms terms = new RowTerms();
  private final List<FacetCounter.Value> values = new ArrayList<>();

  @Test
  void bothWaysCountTheSame() {
    fill();
    for (int most : new int[] {0, 1, 7, TERMS + 1}) {
      for (int every = 1; every < 400; every = 3 * every + 1) {
        RoaringBitmap rows = everyNth(every);
        assertThat(counting(rows, ROWS).most(values, most))
            .as("%d of every %d rows", most, every)
            .isEqualTo(counting(rows, 0).most(values, most))
            .hasSizeLessThanOrEqualTo(most);
      }
    }
  }

  @Test
  void rowsMayLackTermsAndNumbersMayBeLeftOut() {
    RoaringBitmap with = RoaringBitmap.bitmapOf(3, 90);
    terms.add(3, Varints.pack(new int[] {1}));
    terms.add(7, Varints.pack(new int[0]));
    terms.add(90, Varints.pack(new int[] {1, 200}));
    assertThat(terms.counts(RoaringBitmap.bitmapOf(3, 7, 90), 201)[1]).isEqualTo(2);
    assertThat(terms.counts(RoaringBitmap.bitmapOf(7), 201)).containsOnly(0);
    assertThat(terms.counts(with, 201)[200]).isEqualTo(1);
  }

  @Test
  void allButAFewAreCountedByThese() {
    fill();
    RoaringBitmap gone = everyNth(5);
    gone.forEach((org.roaringbitmap.IntConsumer) terms::remove);
    RoaringBitmap rows = terms.standing().clone();
    everyNth(7).forEach((org.roaringbitmap.IntConsumer) rows::remove);
    assertThat(terms.toRead(rows)).isLessThan(rows.getLongCardinality() / 2);
    assertThat(counting(rows, ROWS).most(values, TERMS))
        .isEqualTo(counting(rows, 0).most(values, TERMS))
        .isNotEmpty();
  }

  @Test
  void aRowThatGoesTwiceGoesOnce() {
    terms.add(1, Varints.pack(new int[] {2}));
    terms.add(2, Varints.pack(new int[] {2}));
    terms.remove(1);
    terms.remove(1);
    terms.remove(9);
    assertThat(terms.counts(terms.standing(), 3)).containsExactly(0, 0, 1);
  }

  private FacetCounter counting(RoaringBitmap rows, int few) {
    return new FacetCounter(rows, terms, TERMS, few);
  }

  /** Low terms are frequent ones; some numbers of rows are left out. */
  private void fill() {
    for (int t = 0; t < TERMS; t++) {
      values.add(new FacetCounter.Value("v" + t, t, new RoaringBitmap()));
    }
    for (int row = 1; row < ROWS; row += 1 + random.nextInt(3)) {
      int[] of =
          random
              .ints(random.nextInt(6), 0, TERMS)
              .map(t -> t * t / TERMS)
              .distinct()
              .sorted()
              .toArray();
      terms.add(row, Varints.pack(of));
      for (int t : of) {
        values.get(t).rows().add(row);
      }
    }
  }

  private RoaringBitmap everyNth(int n) {
    RoaringBitmap rows = new RoaringBitmap();
    RoaringBitmap all = new RoaringBitmap();
    values.forEach(v -> all.or(v.rows()));
    all.forEach(
        (org.roaringbitmap.IntConsumer)
            row -> {
              if (row % n == 0) {
                rows.add(row);
              }
            });
    return rows;
  }
}
