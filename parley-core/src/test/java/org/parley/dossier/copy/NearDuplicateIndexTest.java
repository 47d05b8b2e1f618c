package org.parley.dossier.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Copy;
import org.parley.model.ReportId;

class NearDuplicateIndexTest {
  private final List<Fingerprint> prints = new ArrayList<>();
  private final FingerprintsInMemory repository = new FingerprintsInMemory();

  @Test
  void aReportThatSharesMostOfItsWordsIsACopy() {
    report("a", words(0, 200));
    report("b", words(0, 190) + " " + words(500, 10));

    assertThat(copies())
        .extracting(c -> c.report().value(), c -> c.of().value())
        .containsExactly(tuple("b", "a"));
  }

  @Test
  void reportsThatShareHalfTheirWordsAreNone() {
    for (int i = 0; i < 20; i++) {
      int from = 1_000 * i;
      report("a" + i, words(from, 200));
      report("b" + i, words(from, 110) + " " + words(from + 500, 90));
    }

    assertThat(copies()).isEmpty();
  }

  @Test
  void aCopyOfACopyPointsToTheFirst() {
    report("a", words(0, 200));
    report("b", words(0, 200));
    report("c", words(0, 195));

    assertThat(copies()).extracting(c -> c.of().value()).containsExactly("a", "a");
  }

  @Test
  void theMostAlikeIsTheOneThatIsCopied() {
    report("far", words(0, 190) + " " + words(600, 10));
    report("near", words(0, 150) + " " + words(700, 50));
    report("c", words(0, 150) + " " + words(700, 48));

    copies();
    assertThat(repository.like(id("c"))).contains(id("near"));
  }

  @Test
  void ofEquallyAlikeTheFirstIsTheOne() {
    report("first", words(0, 200));
    report("second", words(0, 200));
    report("c", words(0, 200));
    copies();

    assertThat(repository.like(id("c"))).contains(id("first"));
  }

  @Test
  void aTextOfAFewWordsCopiesNothing() {
    report("a", words(0, 20));
    report("b", words(0, 20));

    assertThat(copies()).isEmpty();
  }

  @Test
  void theReasonTellsTheShareAndTheAgencyThatBothCredit() {
    String text = words(0, 200);
    prints.add(new Fingerprint(id("a"), Optional.of("AP"), MinHash.of(text)));
    prints.add(new Fingerprint(id("b"), Optional.of("AP"), MinHash.of(text)));
    prints.add(new Fingerprint(id("c"), Optional.of("AFP"), MinHash.of(text)));

    assertThat(copies())
        .extracting(Copy::why)
        .containsExactly(
            "about 100% of the word runs are the same; both credit AP",
            "about 100% of the word runs are the same");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void reportsMayComeInAnyOrder(int seed) {
    for (int i = 0; i < 12; i++) {
      report("a" + i, words(0, 200 - 5 * i) + " " + words(500 + 50 * i, 5 * i));
      report("b" + i, words(2000, 120 + i));
    }
    List<Copy> inOrder = copies();
    List<Fingerprint> shuffled = new ArrayList<>(prints);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(inOrder).hasSizeGreaterThan(12);
    NearDuplicateIndex index = new NearDuplicateIndex(new FingerprintsInMemory());
    shuffled.forEach(f -> index.put(f, order(prints.indexOf(f))));
    assertThat(prints.stream().flatMap(f -> index.copy(f.report()).stream()))
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void aReportThatIsReadAgainMayCopyNoMore() {
    report("a", words(0, 200));
    report("b", words(0, 195));
    report("c", words(0, 195));
    NearDuplicateIndex index = new NearDuplicateIndex(repository);
    prints.forEach(f -> index.put(f, order(prints.indexOf(f))));

    assertThat(index.put(print("a", words(900, 200)), order(0))).containsExactly(id("b"), id("c"));
    assertThat(index.copy(id("b"))).isEmpty();
    assertThat(index.firstOf(id("c"))).isEqualTo(id("b"));
    assertThat(index.firstOf(id("a"))).isEqualTo(id("a"));
  }

  @Test
  void whatComesWithoutAChangeTellsNobody() {
    report("a", words(0, 200));
    report("b", words(0, 195));
    NearDuplicateIndex index = new NearDuplicateIndex(repository);

    assertThat(index.put(prints.get(0), order(0))).isEmpty();
    assertThat(index.put(prints.get(1), order(1))).containsExactly(id("b"));
    assertThat(index.put(prints.get(1), order(1))).isEmpty();
  }

  @Test
  void aSignatureIsTheSameAfterItWasKept() {
    MinHash made = MinHash.of(words(0, 60));
    MinHash kept = MinHash.of(made.bytes());

    assertThat(kept.similarity(made)).isEqualTo(1);
    assertThat(kept.count()).isEqualTo(60);
    assertThat(kept.buckets()).isEqualTo(made.buckets());
  }

  private void report(String id, String text) {
    prints.add(print(id, text));
  }

  private static ReportId id(String id) {
    return new ReportId(id);
  }

  private static Fingerprint print(String id, String text) {
    return new Fingerprint(id(id), Optional.empty(), MinHash.of(text));
  }

  private List<Copy> copies() {
    return copies(prints);
  }

  /** The copies among reports that come in this order; their place is that in {@link #prints}. */
  private List<Copy> copies(List<Fingerprint> coming) {
    NearDuplicateIndex index = new NearDuplicateIndex(repository);
    coming.forEach(f -> index.put(f, order(prints.indexOf(f))));
    return prints.stream().flatMap(f -> index.copy(f.report()).stream()).toList();
  }

  private static ReportOrder order(int position) {
    return new ReportOrder(Optional.empty(), position);
  }

  /** So many words, none of which comes twice. */
  private static String words(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "word" + i)
        .collect(Collectors.joining(" "));
  }
}
