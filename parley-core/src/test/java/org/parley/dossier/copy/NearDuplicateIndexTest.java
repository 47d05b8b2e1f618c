package org.parley.dossier.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
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
  void aPassageOfAQuarterOfTheShorterMakesACopy() {
    for (int i = 0; i < 20; i++) {
      int from = 10_000 * i;
      report("a" + i, words(from, 200));
      report("b" + i, words(from + 500, 300) + " " + words(from + 40, 50) + " " + words(9, 200));
    }

    assertThat(copies()).hasSize(20);
  }

  @Test
  void aTenthOfTheShorterMakesNone() {
    report("a", words(0, 300));
    report("b", words(500, 400) + " " + words(100, 30) + " " + words(1000, 100));

    assertThat(copies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"%s.\"", "“%s.”", "''%s.''", "‘%s.’", "“%s.\n\n“Yes.”"})
  void whoQuotesTheSameSpeechCopiesNobody(String marks) {
    String speech = String.format(Locale.ROOT, marks, "It's " + words(0, 150));
    report("a", words(500, 100) + " she said: " + speech + " " + words(600, 60));
    report("b", words(700, 90) + " she told them: " + speech + " " + words(800, 40));

    assertThat(copies()).isEmpty();
  }

  @Test
  void aMarkThatNothingClosesHidesNoWords() {
    report("a", words(500, 100) + " \"" + words(0, 100) + " \"yes\" " + words(600, 60));
    report("b", words(700, 90) + " \"" + words(0, 100) + " \"yes\" " + words(800, 40));

    assertThat(copies()).hasSize(1);
  }

  @Test
  void whatAnOutletPrintsUnderEveryReportMakesNoCopies() {
    String footer = " Follow us " + words(0, 60);
    for (int i = 0; i < 30; i++) {
      String biography = " About the writer: " + words(100 + 50 * (i % 3), 15);
      report("r" + i, words(1_000 * (i + 1), 70 + i) + biography + footer);
    }

    assertThat(copies()).isEmpty();
  }

  @Test
  void manyReportsWithOnePassageDoNotHideACopy() {
    String background = words(0, 40) + " ";
    for (int i = 0; i < 40; i++) {
      report("r" + i, words(1_000 * (i + 1), 150) + " " + background + words(1_000 * i + 300, 150));
    }
    report("copy", words(60_000, 50) + " " + background + words(5_000, 150));

    assertThat(copies())
        .extracting(c -> c.report().value(), c -> c.of().value())
        .containsExactly(tuple("copy", "r4"));
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
    prints.add(new Fingerprint(id("a"), Optional.of("AP"), OwnWords.of(text)));
    prints.add(new Fingerprint(id("b"), Optional.of("AP"), OwnWords.of(text)));
    prints.add(new Fingerprint(id("c"), Optional.of("AFP"), OwnWords.of(text)));

    assertThat(copies())
        .extracting(Copy::why)
        .containsExactly(
            "100% of the shorter one's own words are the same; both credit AP",
            "100% of the shorter one's own words are the same");
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
  void whatComesBeforeIsComparedWithFewHoweverManyShareItsWords() {
    AtomicInteger looked = new AtomicInteger();
    NearDuplicateIndex index = new NearDuplicateIndex(counting(looked));
    String background = words(0, 40) + " ";
    List<Integer> costs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      looked.set(0);
      index.put(print("r" + i, words(1_000 * (i + 1), 300) + " " + background), order(200 - i));
      costs.add(looked.get());
    }

    assertThat(Collections.max(costs.subList(100, 200)))
        .isEqualTo(Collections.max(costs.subList(20, 100)))
        .isGreaterThan(NearDuplicateIndex.NEAREST);
  }

  @Test
  void aCopyOfPassagesOfACopyTellsByWhichWay() {
    report("a", words(0, 200));
    report("b", words(0, 100) + " " + words(500, 200));
    report("c", words(500, 100) + " " + words(800, 100));

    assertThat(copies())
        .extracting(c -> c.of().value(), Copy::why)
        .containsExactly(
            tuple("a", "50% of the shorter one's own words are the same"),
            tuple("a", "50% of the shorter one's own words are the same, by way of report b"));
  }

  @Test
  void wordsAreTheSameAfterTheyWereKept() {
    OwnWords made = OwnWords.of(words(0, 60) + " \"not so\" " + words(70, 10));
    OwnWords kept = OwnWords.of(made.bytes());

    assertThat(kept.sharedWith(made)).isEqualTo(70);
    assertThat(kept.count()).isEqualTo(70);
    assertThat(kept.buckets()).isEqualTo(made.buckets()).isNotEmpty();
  }

  /** The repository, counting how often a report is looked up. */
  private FingerprintRepository counting(AtomicInteger looked) {
    return (FingerprintRepository)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {FingerprintRepository.class},
            (proxy, method, arguments) -> {
              looked.addAndGet(method.getName().equals("placed") ? 1 : 0);
              return method.invoke(repository, arguments);
            });
  }

  private void report(String id, String text) {
    prints.add(print(id, text));
  }

  private static ReportId id(String id) {
    return new ReportId(id);
  }

  private static Fingerprint print(String id, String text) {
    return new Fingerprint(id(id), Optional.empty(), OwnWords.of(text));
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
