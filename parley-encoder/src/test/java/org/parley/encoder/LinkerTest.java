package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.language.Attribution;
import org.parley.model.Span;

/** Links of parts, with weights that point from one word to another. */
class LinkerTest {
  private static final int LINK = 128;
  private static final String TEXT = "Ada said yes , Bo denied it twice";
  private static final int ADA = 0;
  private static final int SAID = 1;
  private static final int YES = 2;
  private static final int BO = 4;
  private static final int DENIED = 5;
  private static final int IT = 6;

  private final Map<String, float[]> weights = new HashMap<>();
  private final Window window = Made.window(TEXT);

  @BeforeEach
  void weightsOfNothing() {
    for (String name : List.of("cue-source", "content-cue", "source", "cue")) {
      weights.put("link." + name, new float[2 * Encoder.WIDTH * LINK]);
    }
    for (String goal : List.of("source", "cue")) {
      weights.put("link." + goal + "-distance", new float[Distance.COUNT]);
      weights.put("link.no-" + goal, new float[LINK]);
    }
  }

  @Test
  void withoutWeightsAllAreAsLikely() {
    float[][] likely = likely(List.of(cue(SAID)), List.of(source(ADA), source(BO)));

    assertThat(likely).hasNumberOfRows(1);
    assertThat(likely[0]).containsExactly(new float[] {1 / 3f, 1 / 3f, 1 / 3f}, within(1e-6f));
  }

  @Test
  void nothingLinksToNothing() {
    assertThat(likely(List.of(), List.of(source(ADA)))).isEmpty();
  }

  @Test
  void whereThereIsNothingToLinkToNoneIsCertain() {
    assertThat(likely(List.of(cue(SAID)), List.of())[0]).containsExactly(1);
  }

  @Test
  void aCueLinksToTheSourceThatItsNumbersPointTo() {
    point("cue-source", SAID, "source", BO, 0);

    assertThat(likely(List.of(cue(SAID)), List.of(source(ADA), source(BO)))[0][1])
        .isGreaterThan(0.9f);
  }

  @Test
  void contentLinksByWeightsOfItsOwn() {
    point("content-cue", YES, "cue", DENIED, 0);

    assertThat(likely(List.of(content(YES, YES)), List.of(cue(SAID), cue(DENIED)))[0][1])
        .isGreaterThan(0.9f);
    assertThat(likely(List.of(cue(SAID)), List.of(source(ADA)))[0][0]).isEqualTo(0.5f);
  }

  @Test
  void theNearerMayBeLikelier() {
    weights.get("link.source-distance")[Distance.of(window, SAID, SAID, ADA, ADA)] = 3;

    float[] likely = likely(List.of(cue(SAID)), List.of(source(ADA), source(BO)))[0];
    assertThat(likely[0]).isCloseTo((float) (Math.exp(3) / (Math.exp(3) + 2)), within(1e-5f));
  }

  @Test
  void noneMayBeLikeliest() {
    weights.get("link.cue-source")[SAID * LINK + 7] = 2;
    weights.get("link.no-source")[7] = 2;

    float[] likely = likely(List.of(cue(SAID)), List.of(source(ADA)))[0];
    assertThat(likely[1]).isCloseTo((float) (Math.exp(4) / (Math.exp(4) + 1)), within(1e-5f));
  }

  @Test
  void aMatchIsTheProductOverTheRootOfItsWidth() {
    Random random = new Random(21);
    for (String name : List.of("cue-source", "source")) {
      weights.put("link." + name, Made.noise(random, 2 * Encoder.WIDTH * LINK));
    }
    Part from = new Part(Role.CUE, SAID, YES);
    Part to = new Part(Role.SOURCE, BO, DENIED);
    double match = 0;
    for (int i = 0; i < LINK; i++) {
      match += (double) projected("cue-source", from, i) * projected("source", to, i);
    }
    double grown = Math.exp(match / Math.sqrt(LINK));

    assertThat((double) likely(List.of(from), List.of(to))[0][0])
        .isCloseTo(grown / (grown + 1), within(1e-3));
  }

  @Test
  void contentGoesToItsCueAndTheCueToItsSource() {
    point("cue-source", SAID, "source", ADA, 0);
    point("content-cue", YES, "cue", SAID, 0);

    assertThat(told(source(ADA), cue(SAID), content(YES, YES))).containsExactly("Ada|said|yes");
  }

  @Test
  void severalPiecesOfContentGoToOneCue() {
    point("content-cue", YES, "cue", SAID, 0);
    point("content-cue", IT, "cue", SAID, 1);
    weights.get("link.no-source")[3] = 1;
    weights.get("link.cue-source")[SAID * LINK + 3] = 9;

    assertThat(told(cue(SAID), content(YES, YES), content(IT, IT + 1)))
        .containsExactly("-|said|yes+it twice");
  }

  @Test
  void contentOfNoCueStandsAlone() {
    weights.get("link.content-cue")[YES * LINK] = 9;
    weights.get("link.no-cue")[0] = 1;

    assertThat(told(source(ADA), cue(SAID), content(YES, YES))).containsExactly("-|-|yes");
  }

  @Test
  void aCueWithoutContentTellsNothing() {
    assertThat(told(source(ADA), cue(SAID))).isEmpty();
  }

  @Test
  void attributionsStandInTheOrderOfTheirContent() {
    point("content-cue", IT, "cue", DENIED, 0);
    weights.get("link.content-cue")[YES * LINK + 9] = 9;
    weights.get("link.no-cue")[9] = 1;
    weights.get("link.cue-source")[DENIED * LINK + 3] = 9;
    weights.get("link.no-source")[3] = 1;

    assertThat(told(content(YES, YES), cue(DENIED), content(IT, IT)))
        .containsExactly("-|-|yes", "-|denied|it");
  }

  @Test
  void anAttributionIsAsSureAsTheLeastSureLink() {
    List<Part> parts = List.of(source(ADA), cue(SAID), content(YES, YES));
    point("cue-source", SAID, "source", ADA, 0);
    point("content-cue", YES, "cue", SAID, 0);

    assertThat(confidence(parts, List.of(1.0, 1.0, 1.0))).isGreaterThan(0.95);
    assertThat(confidence(parts, List.of(0.4, 1.0, 1.0))).isEqualTo(0.4);
    assertThat(confidence(parts, List.of(1.0, 1.0, 0.3))).isEqualTo(0.3);
    assertThat(confidence(parts, List.of(0.4, 1.0, 0.3))).isEqualTo(0.3);
    assertThat(confidence(parts, List.of(1.0, 0.1, 1.0))).isGreaterThan(0.95);
  }

  @Test
  void theCalibrationIsApplied() {
    List<Part> parts = List.of(content(YES, YES));
    weights.put("calibration", new float[] {0, 0});

    assertThat(confidence(parts, List.of(0.9))).isEqualTo(0.5);
  }

  private double confidence(List<Part> parts, List<Double> sure) {
    return attributions(parts, sure).get(0).confidence();
  }

  private List<String> told(Part... parts) {
    return attributions(List.of(parts), List.of(parts).stream().map(p -> 1.0).toList()).stream()
        .map(
            a ->
                a.source().map(LinkerTest::words).orElse("-")
                    + "|"
                    + a.cue().map(LinkerTest::words).orElse("-")
                    + "|"
                    + String.join("+", a.content().stream().map(LinkerTest::words).toList()))
        .toList();
  }

  private List<Attribution> attributions(List<Part> parts, List<Double> sure) {
    return new Assembler(new Heads(weights))
        .attributions(window, Made.oneHot(window.words().size()), parts, sure);
  }

  private static String words(Span span) {
    return span.of(TEXT);
  }

  private float[][] likely(List<Part> from, List<Part> to) {
    return new Linker(new Heads(weights))
        .likely(window, Made.oneHot(window.words().size()), from, to);
  }

  /** What the first and the last word of a part, both one-hot, are turned into. */
  private float projected(String name, Part part, int i) {
    float[] matrix = weights.get("link." + name);
    return matrix[part.from() * LINK + i] + matrix[(Encoder.WIDTH + part.to()) * LINK + i];
  }

  /** Makes the number {@code at} of one part's first word match that of another's. */
  private void point(String query, int from, String key, int to, int at) {
    weights.get("link." + query)[from * LINK + at] = 10;
    weights.get("link." + key)[to * LINK + at] = 10;
  }

  private static Part source(int word) {
    return new Part(Role.SOURCE, word, word);
  }

  private static Part cue(int word) {
    return new Part(Role.CUE, word, word);
  }

  private static Part content(int from, int to) {
    return new Part(Role.CONTENT, from, to);
  }
}
