package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.encoder.ActLabels;
import org.parley.encoder.ArgumentTags;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Window;
import org.parley.model.Realis;

/**
 * A net whose weights are all nothing holds every choice alike, so that each loss is the sum of the
 * logarithms of how many choices there were; a weight for what was marked makes it smaller.
 */
class UniformLossTest {
  private static final Window FIVE = MadeWindow.of("a b c", "d e");
  private static final Window TWO = MadeWindow.of("f g");

  private static final EncoderModel NET = MadeNet.blank();

  @BeforeEach
  void heads() {
    MadeNet.set(NET, "tag.bias", new float[Role.TAGS]);
    MadeNet.set(NET, ArgumentScheme.FRAMES.head() + ".bias", new float[ArgumentTags.COUNT]);
  }

  @Test
  void attributionsCountTheRowsOfTagsThatMayStand() {
    assertThat(attributions(example(FIVE), example(TWO)))
        .isCloseTo(Math.log(rows(5)) + Math.log(rows(2)), within(1e-3));
  }

  @Test
  void aCueChoosesAmongTheSourcesOfItsWindowAndNone() {
    double tags = Math.log(rows(5)) + Math.log(rows(2));
    Example linked = example(FIVE, part(Role.SOURCE, 0, -1), part(Role.CUE, 1, 0));
    Example bare = example(FIVE, part(Role.SOURCE, 0, -1), part(Role.CUE, 1, -1));
    Example other = example(TWO, part(Role.SOURCE, 0, -1));

    assertThat(attributions(linked, other)).isCloseTo(tags + Math.log(2), within(1e-3));
    assertThat(attributions(bare, other)).isCloseTo(tags + Math.log(2), within(1e-3));
  }

  @Test
  void contentChoosesAmongTheCuesOfItsWindowAndNone() {
    Example example =
        example(
            FIVE,
            part(Role.CUE, 0, -1),
            part(Role.CUE, 1, -1),
            part(Role.CONTENT, 3, 0),
            part(Role.CONTENT, 4, -1));

    assertThat(attributions(example, example(TWO, part(Role.CUE, 0, -1))))
        .isCloseTo(Math.log(rows(5)) + Math.log(rows(2)) + 2 * Math.log(3), within(1e-3));
  }

  @Test
  void contentOfAWindowWithoutCuesStillChoosesNone() {
    Example alone = example(TWO, part(Role.CONTENT, 0, -1));
    Example other = example(FIVE, part(Role.CUE, 0, -1));

    assertThat(attributions(alone, other))
        .isCloseTo(Math.log(rows(5)) + Math.log(rows(2)), within(1e-3));
  }

  @Test
  void aWeightForWhatIsMarkedMakesAttributionsLikelier() {
    Example example = example(TWO, part(Role.SOURCE, 0, -1));
    double before = attributions(example);
    float[] bias = new float[Role.TAGS];
    bias[Role.SOURCE.begin()] = 1;
    MadeNet.set(NET, "tag.bias", bias);
    double withIt = attributions(example);
    bias[Role.SOURCE.begin()] = 0;
    bias[Role.CUE.begin()] = 1;
    MadeNet.set(NET, "tag.bias", bias);

    assertThat(withIt).isLessThan(before);
    assertThat(attributions(example)).isGreaterThan(before);
  }

  @Test
  void wordsWithoutActsChooseAmongTheTagsOfTriggers() {
    assertThat(acts(acts(FIVE), acts(TWO))).isCloseTo(7 * Math.log(3), within(1e-3));
  }

  @Test
  void anActChoosesItsClassesAndEachWordsRole() {
    assertThat(acts(acts(FIVE, mark(FIVE, 1, -1, -1)), acts(TWO)))
        .isCloseTo(7 * Math.log(3) + ofOne(5), within(1e-3));
  }

  @Test
  void theSameDeedIsChosenAmongEarlierMarksOfTheWindow() {
    ActExample three =
        acts(FIVE, mark(FIVE, 0, -1, -1), mark(FIVE, 2, 0, -1), mark(FIVE, 4, -1, -1));
    ActExample one = acts(TWO, mark(TWO, 0, -1, -1));
    double same = Math.log(1) + Math.log(2) + Math.log(3);
    double answers = 3 * Math.log(3);

    assertThat(acts(three, one))
        .isCloseTo(7 * Math.log(3) + 3 * (ofOne(5)) + ofOne(2) + same + answers, within(2e-3));
  }

  @Test
  void classesThatNobodySaidAreNotLearned() {
    Predicate said = new Predicate(0, 0, new int[] {0, 1});
    Predicate unsaid = new Predicate(1, 1, new int[] {Predicate.UNKNOWN, Predicate.UNKNOWN});
    FrameExample frames = new FrameExample(TWO, List.of(said, unsaid), new int[] {5, -1});

    assertThat(loss(new FrameLesson(List.of(frames), ArgumentScheme.FRAMES)))
        .isCloseTo(2 * Math.log(ArgumentTags.COUNT) + Math.log(Frames.CLASSES), within(1e-3));
  }

  @Test
  void propbankHasRolesOfItsOwnAndNoFrames() {
    Predicate predicate = new Predicate(0, 0, new int[] {0, 3});
    FrameExample example = new FrameExample(TWO, List.of(predicate), new int[] {-1});

    assertThat(loss(new FrameLesson(List.of(example), ArgumentScheme.PROPBANK)))
        .isCloseTo(2 * Math.log(1 + Propbank.ROLES.size()), within(1e-3));
  }

  @Test
  void eachSchemeHasALayerOfItsOwn() {
    FrameExample example =
        new FrameExample(TWO, List.of(new Predicate(0, 0, new int[] {1, 1})), new int[] {-1});
    float[] bias = new float[ArgumentTags.COUNT];
    bias[1] = 9;
    MadeNet.set(NET, ArgumentScheme.FRAMES.head() + ".bias", bias);

    assertThat(loss(new FrameLesson(List.of(example), ArgumentScheme.FRAMES))).isLessThan(0.1);
    assertThat(loss(new FrameLesson(List.of(example), ArgumentScheme.ACTS))).isGreaterThan(2);
  }

  @Test
  void lessonsHoldTheWindowsOfTheirExamples() {
    assertThat(new AttributionLesson(List.of(example(FIVE), example(TWO))).windows())
        .containsExactly(FIVE, TWO);
    assertThat(new ActLesson(List.of(acts(TWO))).windows()).containsExactly(TWO);
    assertThat(
            new FrameLesson(
                    List.of(new FrameExample(FIVE, List.of(), new int[0])), ArgumentScheme.FRAMES)
                .windows())
        .containsExactly(FIVE);
  }

  /** Classes and roles of one act in a window, without its links. */
  private static double ofOne(int words) {
    return words * Math.log(ArgumentTags.COUNT)
        + Math.log(ActLabels.ACTS)
        + Math.log(ActLabels.TYPES)
        + Math.log(ActLabels.MODES.size())
        + Math.log(Realis.values().length);
  }

  /** How many rows of tags may stand over so many words: an inside only after its own. */
  private static long rows(int words) {
    long[] byTag = new long[Role.TAGS];
    byTag[0] = 1;
    for (Role role : Role.values()) {
      byTag[role.begin()] = 1;
    }
    for (int w = 1; w < words; w++) {
      long all = Arrays.stream(byTag).sum();
      long[] next = new long[Role.TAGS];
      next[0] = all;
      for (Role role : Role.values()) {
        next[role.begin()] = all;
        next[role.inside()] = byTag[role.begin()] + byTag[role.inside()];
      }
      byTag = next;
    }
    return Arrays.stream(byTag).sum();
  }

  private record Linked(Part part, int link) {}

  private static Linked part(Role role, int word, int link) {
    return new Linked(new Part(role, word, word), link);
  }

  private static Example example(Window window, Linked... parts) {
    int[] tags = new int[window.words().size()];
    for (Linked linked : parts) {
      tags[linked.part().from()] = linked.part().role().begin();
    }
    return new Example(
        window,
        tags,
        Arrays.stream(parts).map(Linked::part).toList(),
        Arrays.stream(parts).mapToInt(Linked::link).toArray());
  }

  private static ActExample.Mark mark(Window window, int word, int same, int answers) {
    Predicate predicate = new Predicate(word, word, new int[window.words().size()]);
    return new ActExample.Mark(predicate, 1, 2, 3, 4, same, answers);
  }

  private static ActExample acts(Window window, ActExample.Mark... marks) {
    int[] tags = new int[window.words().size()];
    for (ActExample.Mark mark : marks) {
      tags[mark.predicate().from()] = TriggerTags.BEGIN;
    }
    return new ActExample(window, tags, List.of(marks));
  }

  private double attributions(Example... examples) {
    return loss(new AttributionLesson(List.of(examples)));
  }

  private double acts(ActExample... examples) {
    return loss(new ActLesson(List.of(examples)));
  }

  private double loss(Lesson lesson) {
    Batch batch = Batch.of(lesson.windows());
    NDArray encoded = MadeNet.encoded(batch, new Random(4));
    return lesson.loss(NET, PlainArray.manager(0), encoded, batch).getFloat();
  }
}
