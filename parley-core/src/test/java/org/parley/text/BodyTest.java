package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

/** The map from what is read to the original, and back. */
class BodyTest {
  private static final long SEED = 1_815;

  @Test
  void everyReadableStretchLeadsToItsSourceAndBack() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      Body body = randomBody(random, 1 + random.nextInt(30));
      int length = body.shown().length();
      for (int start = 0; start < length; start++) {
        int end = start + 1 + random.nextInt(length - start);
        Span readable = new Span(start, end);
        assertThat(body.readable(body.original(readable)))
            .as("seed %d, round %d", SEED, round)
            .isEqualTo(readable);
      }
    }
  }

  @Test
  void laterWordsNeverLeadToAnEarlierPlace() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      Body body = randomBody(random, 2 + random.nextInt(30));
      for (int at = 1; at < body.shown().length(); at++) {
        Span before = body.original(new Span(at - 1, at));
        assertThat(before.end()).isLessThanOrEqualTo(body.original(new Span(at, at + 1)).start());
      }
    }
  }

  @Test
  void anEmptyStretchStandsWhereItsCharacterBegins() {
    Body body = new Body("ab", new int[] {3, 9}, new int[] {4, 14}, List.of());
    assertThat(body.original(new Span(1, 1))).isEqualTo(new Span(9, 9));
    assertThat(body.original(new Span(2, 2))).isEqualTo(new Span(14, 14));
    assertThat(new Body("", new int[0], new int[0], List.of()).original(new Span(0, 0)))
        .isEqualTo(new Span(0, 0));
  }

  @Test
  void partOfAnEntityIsReadAsTheWholeCharacter() {
    Body body = new Body("a&b", new int[] {0, 1, 6}, new int[] {1, 6, 7}, List.of());
    assertThat(body.text(new Span(2, 4))).isEqualTo("&");
    assertThat(body.text(new Span(0, 2))).isEqualTo("a&");
    assertThat(body.text(new Span(5, 7))).isEqualTo("&b");
  }

  @Test
  void whatLiesOutsideTheBodyIsEmpty() {
    Body body = new Body("ab", new int[] {10, 11}, new int[] {11, 12}, List.of());
    assertThat(body.text(new Span(0, 10))).isEmpty();
    assertThat(body.text(new Span(12, 20))).isEmpty();
    assertThat(body.text(new Span(0, 20))).isEqualTo("ab");
  }

  @Test
  void oneOffsetACharacterIsAsked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Body("ab", new int[1], new int[2], List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Body("ab", new int[2], new int[1], List.of()));
  }

  @Test
  void offsetsThatChangeLaterChangeNoBody() {
    int[] starts = {5, 6};
    int[] ends = {6, 7};
    Body body = new Body("ab", starts, ends, List.of());
    starts[0] = 0;
    ends[1] = 99;
    assertThat(body.original(new Span(0, 2))).isEqualTo(new Span(5, 7));
  }

  @Test
  void paragraphsOfAPlainTextLeadBackToThemselves() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      String text = "abcdefghij klmnop qrstuv wxyz".repeat(2);
      List<Span> cut = cuts(random, text.length());
      Body body = AnnotatedText.ofPlainText(text).body(cut);
      assertThat(body.paragraphs().stream().map(body::original)).isEqualTo(cut);
      assertThat(body.paragraphs().stream().map(p -> p.of(body.shown())))
          .isEqualTo(cut.stream().map(p -> p.of(text)).toList());
      assertThat(body.shown().split(Body.PARAGRAPH_BREAK, -1)).hasSize(Math.max(1, cut.size()));
    }
  }

  @Test
  void aBreakBetweenParagraphsStandsAtTheEndOfTheFirst() {
    Body body = AnnotatedText.ofPlainText("ab--cd").body(List.of(new Span(0, 2), new Span(4, 6)));
    assertThat(body.shown()).isEqualTo("ab\n\ncd");
    assertThat(body.original(new Span(2, 4))).isEqualTo(new Span(2, 2));
    assertThat(body.original(new Span(0, 6))).isEqualTo(new Span(0, 6));
  }

  /** Each character from one to six of the source, with gaps between. */
  private static Body randomBody(Random random, int length) {
    int[] starts = new int[length];
    int[] ends = new int[length];
    int at = 0;
    for (int i = 0; i < length; i++) {
      starts[i] = at + random.nextInt(3);
      ends[i] = starts[i] + 1 + random.nextInt(6);
      at = ends[i];
    }
    String shown = "x".repeat(length);
    return new Body(shown, starts, ends, List.of(new Span(0, length)));
  }

  private static List<Span> cuts(Random random, int length) {
    List<Integer> ends =
        IntStream.range(0, length).filter(i -> random.nextInt(6) == 0).boxed().toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      spans.add(new Span(ends.get(i), ends.get(i + 1)));
    }
    return spans;
  }
}
