package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.encoder.Role;
import org.parley.encoder.Window;

/** Lessons that pull the tags' biases towards what each asks for. */
class TrainingTest {
  private static final Window WINDOW = MadeWindow.of("a");
  private static final EncoderModel NET = MadeNet.blank();
  private static final String BIAS = "tag.bias";

  @TempDir private Path folder;
  private final List<Integer> taught = new ArrayList<>();
  private final List<Integer> done = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private int cutAfter = Integer.MAX_VALUE;

  @BeforeAll
  static void engine() {
    PlainEngine.use();
  }

  @BeforeEach
  void aFreshNet() {
    for (Parameters.Learned learned : NET.parameters().all().values()) {
      learned.mean().set(new float[1]);
      learned.square().set(new float[1]);
      PlainArray.in(learned.value()).gradient(0);
    }
    MadeNet.set(NET, BIAS, new float[Role.TAGS]);
  }

  @Test
  void everyEpochHasItsLessonsInOrder() throws IOException {
    run(2, epoch -> lessons(10 * epoch, 3));

    assertThat(taught).containsExactly(10, 11, 12, 20, 21, 22);
    assertThat(done).containsExactly(1, 2);
  }

  @Test
  void epochsAreAsLongAsTheFirst() throws IOException {
    run(3, epoch -> lessons(10 * epoch, epoch == 1 ? 3 : epoch == 2 ? 5 : 2));

    assertThat(taught).containsExactly(10, 11, 12, 20, 21, 22, 30, 31, 30);
  }

  @Test
  void whatWasCutOffGoesOnToTheSameEnd() throws IOException {
    IntFunction<List<Lesson>> lessons = epoch -> lessons(10 * epoch, 4);
    run(3, lessons);
    float[] whole = NET.parameters().values(BIAS);
    Files.delete(folder.resolve("checkpoint.bin"));
    aFreshNet();

    cutAfter = 8;
    taught.clear();
    assertThatIllegalStateException().isThrownBy(() -> run(3, lessons));
    taught.clear();
    done.clear();
    aFreshNet();
    cutAfter = Integer.MAX_VALUE;
    run(3, lessons);

    assertThat(taught).containsExactly(30, 31, 32, 33);
    assertThat(done).containsExactly(3);
    assertThat(NET.parameters().values(BIAS)).containsExactly(whole, within(1e-5f));
  }

  @Test
  void aCutWithinAnEpochGoesOnFromTheLastSpell() throws IOException {
    cutAfter = 201;
    assertThatIllegalStateException().isThrownBy(() -> run(1, epoch -> lessons(0, 204)));
    float[] atTwoHundred = NET.parameters().values(BIAS);
    taught.clear();
    aFreshNet();
    cutAfter = 1;
    assertThatIllegalStateException().isThrownBy(() -> run(1, epoch -> lessons(0, 204)));

    assertThat(taught).containsExactly(200, 201);
    assertThat(NET.parameters().values(BIAS)).containsExactly(atTwoHundred, within(1e-5f));
  }

  @Test
  void aTrainingThatIsDoneIsNotDoneAgain() throws IOException {
    run(1, epoch -> lessons(0, 3));
    taught.clear();
    run(1, epoch -> lessons(0, 3));

    assertThat(taught).isEmpty();
    assertThat(done).containsExactly(1);
  }

  @Test
  void aLossThatIsNoNumberStopsWithItsStep() {
    cutAfter = 2;

    assertThatIllegalStateException()
        .isThrownBy(() -> run(1, epoch -> lessons(0, 5)))
        .withMessageContaining("step 3")
        .withMessageContaining("run again to go on");
  }

  @Test
  void progressIsToldBySpells() throws IOException {
    run(1, epoch -> lessons(0, 60));

    assertThat(said).containsExactly("step 50: loss 1.000");
  }

  @Test
  void theRateGoesUpAndThenDown() throws IOException {
    List<Float> moves = new ArrayList<>();
    float[] before = {0};
    IntFunction<List<Lesson>> lessons =
        epoch ->
            IntStream.range(0, 50)
                .mapToObj(
                    i ->
                        lesson(
                            () -> {
                              float now = NET.parameters().values(BIAS)[1];
                              moves.add(before[0] - now);
                              before[0] = now;
                            }))
                .toList();
    run(1, lessons);
    moves.remove(0);

    assertThat(moves.get(0)).isCloseTo(0.1f / 3, within(0.002f));
    assertThat(moves.get(2)).isCloseTo(0.1f, within(0.002f));
    assertThat(moves.get(25)).isCloseTo(0.1f * 24 / 47, within(0.002f));
    assertThat(moves.get(48)).isCloseTo(0.1f / 47, within(2e-4f));
  }

  private List<Lesson> lessons(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> lesson(() -> taught.add(i))).toList();
  }

  /** A lesson whose gradient is 1 for one bias; its loss is 1, or no number after the cut. */
  private Lesson lesson(Runnable taughtNow) {
    int[] times = {0};
    return new Lesson() {
      @Override
      public List<Window> windows() {
        return List.of(WINDOW);
      }

      @Override
      public NDArray loss(EncoderModel net, NDManager manager, NDArray encoded, Batch batch) {
        taughtNow.run();
        double[] gradient = new double[Role.TAGS];
        gradient[1] = 1 + 0.1 * times[0]++;
        PlainArray.in(net.parameter(BIAS)).gradient(gradient);
        return PlainArray.of(new double[] {taught.size() > cutAfter ? Double.NaN : 1});
      }
    };
  }

  private void run(int epochs, IntFunction<List<Lesson>> lessons) throws IOException {
    Checkpoint checkpoint = new Checkpoint(folder.resolve("checkpoint.bin"), NET.parameters());
    new Training(
            PlainArray.manager(0),
            NET,
            checkpoint,
            (words, values) -> said.add(String.format(Locale.ROOT, words, values)))
        .run(epochs, 0.01f, lessons, done::add);
  }
}
