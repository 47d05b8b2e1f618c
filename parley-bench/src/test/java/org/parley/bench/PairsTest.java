package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;
import org.parley.train.Polnear.Marked;

class PairsTest {
  private static final String TEXT =
      "The mayor said: \"The bridge stays shut.\" Vera Lund doubted it.";

  @Test
  void quotationMarksAndStopsAroundWordsDoNotCount() {
    Marked there = marked("The mayor", "\"The bridge stays shut.\"");
    Marked found = marked("The mayor", "The bridge stays shut");
    assertThat(compare(List.of(found), List.of(there))).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void halfOfTheLongerIsEnoughAndLessIsNot() {
    Marked there = marked("The mayor", "The bridge stays shut");
    assertThat(compare(List.of(marked("mayor", "bridge stays")), List.of(there)).hit()).isOne();
    assertThat(compare(List.of(marked("The", "bridge stays")), List.of(there)).hit()).isZero();
    assertThat(compare(List.of(marked("mayor", "bridge")), List.of(there)).hit()).isZero();
  }

  @Test
  void withoutASourceThereIsNoPair() {
    Marked there = marked("", "The bridge stays shut");
    Marked found = marked("The mayor", "The bridge stays shut");
    assertThat(compare(List.of(found), List.of(there))).isEqualTo(new Tally(0, 1, 0));
  }

  @Test
  void eachAttributionIsPairedOnceAndTheClosestFirst() {
    Marked there = marked("The mayor", "The bridge stays shut");
    Marked part = marked("The mayor", "bridge stays shut");
    Marked whole = marked("Vera Lund", "The bridge stays shut");
    assertThat(compare(List.of(part, whole), List.of(there))).isEqualTo(new Tally(0, 2, 1));
    assertThat(compare(List.of(part), List.of(there))).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aCharacterOfTwoUnitsCountsOnce() {
    String text = "\uD83D\uDE00\uD83D\uDE00 abc";
    assertThat(Places.of(text, List.of(new Span(0, text.length()))).cardinality()).isEqualTo(5);
  }

  @Test
  void ofTwoThatShareAsMuchContentTheOneWithTheCueComesFirst() {
    Marked there = new Marked(spans("The mayor"), spans("said"), spans("The bridge"));
    Marked without = new Marked(spans("Vera Lund"), List.of(), spans("The bridge"));
    Marked with = new Marked(spans("The mayor"), spans("said"), spans("The bridge"));

    assertThat(compare(List.of(without, with), List.of(there)).hit()).isOne();
    assertThat(compare(List.of(without), List.of(there)).hit()).isZero();
  }

  @Test
  void attributionsThatShareNothingAreNoPair() {
    Marked there = marked("The mayor", "The bridge");
    Marked found = marked("The mayor", "stays shut");

    assertThat(compare(List.of(found), List.of(there))).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void whatIsComparedWithItselfIsAllRight() {
    Random random = new Random(20);
    for (int round = 0; round < 200; round++) {
      List<Marked> marked = some(random);
      Tally tally = compare(marked, marked);

      assertThat(tally.hit()).isLessThanOrEqualTo(tally.found());
      assertThat(tally.found()).isEqualTo(tally.there());
      if (marked.size() == 1) {
        assertThat(tally.hit()).isEqualTo(tally.found());
      }
    }
  }

  @Test
  void theReadersMayChangePlacesWhereOneFoundOne() {
    Random random = new Random(21);
    for (int round = 0; round < 200; round++) {
      List<Marked> one = List.of(some(random).get(0));
      List<Marked> other = List.of(some(random).get(0));
      Tally tally = compare(one, other);

      assertThat(compare(other, one))
          .isEqualTo(new Tally(tally.hit(), tally.there(), tally.found()));
    }
  }

  private static List<Marked> some(Random random) {
    String[] words = {"The mayor", "said", "The bridge stays shut", "bridge", "Vera Lund", "shut"};
    List<Marked> marked = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      marked.add(
          new Marked(
              spans(words[random.nextInt(words.length)]),
              spans(words[random.nextInt(words.length)]),
              spans(words[random.nextInt(words.length)])));
    }
    return marked;
  }

  private static Tally compare(List<Marked> found, List<Marked> there) {
    return Pairs.compare(TEXT, found, there);
  }

  private static Marked marked(String source, String content) {
    return new Marked(spans(source), List.of(), spans(content));
  }

  private static List<Span> spans(String... words) {
    return Arrays.stream(words)
        .filter(w -> !w.isEmpty())
        .map(w -> new Span(TEXT.indexOf(w), TEXT.indexOf(w) + w.length()))
        .toList();
  }
}
