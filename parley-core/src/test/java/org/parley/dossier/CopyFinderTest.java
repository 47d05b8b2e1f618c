package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Copy;

class CopyFinderTest {
  private final List<Print> prints = new ArrayList<>();

  @Test
  void aReportThatSharesMostOfItsWordsIsACopy() {
    report("a", words(0, 200));
    report("b", words(0, 190) + " " + words(500, 10));

    assertThat(copies()).extracting(Copy::report, Copy::of).containsExactly(tuple("b", "a"));
  }

  @Test
  void aReportThatSharesAParagraphIsNone() {
    report("a", words(0, 200));
    report("b", words(0, 90) + " " + words(500, 110));

    assertThat(copies()).isEmpty();
  }

  @Test
  void aCopyOfACopyPointsToTheFirst() {
    report("a", words(0, 200));
    report("b", words(0, 200));
    report("c", words(0, 195));

    assertThat(copies()).extracting(Copy::of).containsExactly("a", "a");
  }

  @Test
  void theMostAlikeIsTheOneThatIsCopied() {
    Print near = print("near", words(0, 200));
    Print far = print("far", words(0, 150) + " " + words(600, 50));

    assertThat(CopyFinder.like(print("c", words(0, 198)), List.of(far, near)))
        .map(Print::report)
        .contains("near");
  }

  @Test
  void ofEquallyAlikeTheFirstIsTheOne() {
    Print first = print("first", words(0, 200));
    Print second = print("second", words(0, 200));

    assertThat(CopyFinder.like(print("c", words(0, 200)), List.of(first, second)))
        .map(Print::report)
        .contains("first");
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
    prints.add(new Print("a", Optional.of("AP"), MinHash.of(text)));
    prints.add(new Print("b", Optional.of("AP"), MinHash.of(text)));
    prints.add(new Print("c", Optional.of("AFP"), MinHash.of(text)));

    assertThat(copies())
        .extracting(Copy::why)
        .containsExactly(
            "about 100% of the word runs are the same; both credit AP",
            "about 100% of the word runs are the same");
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

  private static Print print(String id, String text) {
    return new Print(id, Optional.empty(), MinHash.of(text));
  }

  private List<Copy> copies() {
    return CopyFinder.of(prints);
  }

  /** So many words, none of which comes twice. */
  private static String words(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "word" + i)
        .collect(Collectors.joining(" "));
  }
}
