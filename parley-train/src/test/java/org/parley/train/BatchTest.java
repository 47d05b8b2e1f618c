package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.encoder.Window;
import org.parley.model.Span;

/** Windows side by side, and the order in which they come. */
class BatchTest {
  private final Window longer = MadeWindow.of("One two three.");
  private final Window shorter = MadeWindow.of("Four five");
  private final Batch batch = Batch.of(List.of(longer, shorter));

  @Test
  void aBatchIsAsWideAsItsLongestWindow() {
    assertThat(batch.size()).isEqualTo(2);
    assertThat(batch.pieces()).isEqualTo(6);
    assertThat(batch.words()).isEqualTo(4);
  }

  @Test
  void shorterWindowsAreFilledUpWithNothing() {
    assertThat(batch.ids())
        .containsExactly(101, 1000, 1001, 1002, 1003, 102, 101, 1000, 1001, 102, 0, 0);
    assertThat(batch.types()).containsExactly(0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
  }

  @Test
  void whatIsFilledUpIsMaskedAndNothingElse() {
    float[] mask = batch.mask();
    for (int i = 0; i < mask.length; i++) {
      assertThat(mask[i]).as("at " + i).isEqualTo(i < 10 ? 0 : -10_000);
    }
  }

  @Test
  void firstPiecesCountOverAllWindows() {
    assertThat(batch.firstPieces()).containsExactly(1, 2, 3, 4, 7, 8, 6, 6);
  }

  @Test
  void aSpanHoldsTheWordsThatItTouches() {
    assertThat(WindowWords.of(longer, new Span(4, 7))).containsExactly(1);
    assertThat(WindowWords.of(longer, new Span(5, 9))).containsExactly(1, 2);
    assertThat(WindowWords.of(longer, new Span(3, 4))).isEmpty();
    assertThat(WindowWords.of(longer, new Span(13, 14))).containsExactly(3);
  }

  @Test
  void everyExampleComesOnceAnEpoch() {
    List<Integer> examples = IntStream.range(0, 1000).boxed().toList();

    assertThat(course(7, examples, 1).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(examples);
  }

  @Test
  void noLessonHasMoreThanItsShare() {
    List<List<Integer>> lessons = course(7, IntStream.range(0, 100).boxed().toList(), 2);

    assertThat(lessons).hasSize(15).allMatch(l -> l.size() <= 7);
  }

  @Test
  void theSeedFixesTheOrder() {
    List<Integer> examples = IntStream.range(0, 500).boxed().toList();

    assertThat(course(8, examples, 3)).isEqualTo(course(8, examples, 3));
    assertThat(course(8, examples, 3)).isNotEqualTo(course(8, examples, 4));
  }

  @Test
  void windowsOfALikeLengthComeTogether() {
    List<Integer> examples = IntStream.range(0, 24 * 8).boxed().toList();

    for (List<Integer> lesson : course(8, examples, 5)) {
      assertThat(lesson.get(7) - lesson.get(0)).isEqualTo(7);
    }
  }

  @Test
  void lessonsOfLikeLengthDoNotComeInTheirOrder() {
    List<Integer> shortest =
        course(8, IntStream.range(0, 24 * 8).boxed().toList(), 6).stream()
            .map(l -> l.get(0))
            .toList();

    assertThat(shortest.stream().sorted().toList()).isNotEqualTo(shortest);
  }

  /** The numbers that each lesson holds, each as long as it says. */
  private static List<List<Integer>> course(int batch, List<Integer> examples, int seed) {
    List<List<Integer>> held = new ArrayList<>();
    Course course = new Course(batch, new Random(seed));
    course.add(
        examples,
        i -> i,
        some ->
            new FrameLesson(
                some.stream().map(BatchTest::numbered).toList(), ArgumentScheme.FRAMES));
    for (Lesson lesson : course.shuffled()) {
      held.add(((FrameLesson) lesson).examples().stream().map(e -> e.classes()[0]).toList());
    }
    return held;
  }

  private static FrameExample numbered(int number) {
    return new FrameExample(MadeWindow.of("a"), List.of(), new int[] {number});
  }
}
