package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.encoder.Role;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.text.Source;
import org.parley.train.Polnear;
import org.parley.train.Polnear.Marked;

/** Two small texts whose scores are counted by hand. */
class ScorerTest {
  private static final String ONE = "Lund said ships sail.";
  private static final String TWO = "Berg denied it.";
  private static final Marked LUND = marked(0, 4, 5, 9, 10, 20);
  private static final Marked BERG = marked(0, 4, 5, 11, 12, 14);

  @TempDir private Path folder;
  private Scorer scorer;

  @BeforeEach
  void twoTexts() throws IOException {
    Path aligned =
        Files.writeString(
            folder.resolve("aligned.json"),
            """
            [{"doc": "one",
              "offsets": [[0, 4], [5, 9], [10, 15], [16, 20], [20, 21]],
              "labels": ["B-source", "B-cue", "B-content", "I-content", "O"]},
             {"doc": "two",
              "offsets": [[0, 4], [5, 11], [12, 14], [14, 15]],
              "labels": ["B-source", "B-cue", "B-content", "O"]}]
            """);
    scorer =
        new Scorer(
            List.of(
                new Polnear.Text("one", ONE, List.of(LUND)),
                new Polnear.Text("two", TWO, List.of(BERG))),
            aligned);
  }

  @Test
  void whatPeopleMarkedIsAllRight() {
    assertThat(scorer.score(Map.of("one", List.of(LUND), "two", List.of(BERG))))
        .isEqualTo(new Score(all(2), all(2), all(2), all(2)));
  }

  @Test
  void whatIsMissingIsNotFound() {
    assertThat(scorer.score(Map.of("one", List.of(LUND), "two", List.of())))
        .isEqualTo(
            new Score(
                new Tally(1, 1, 2), new Tally(1, 1, 2), new Tally(1, 1, 2), new Tally(1, 1, 2)));
  }

  @Test
  void aTextThatIsNotReadDoesNotCount() {
    assertThat(scorer.score(Map.of("two", List.of(BERG))).pair()).isEqualTo(all(1));
  }

  @Test
  void exactAndHalfAreTwoMeasures() {
    Marked half = marked(0, 4, 5, 9, 10, 15);
    Score score = scorer.score(Map.of("one", List.of(half)));

    assertThat(score.content()).isEqualTo(new Tally(0, 1, 1));
    assertThat(score.pair()).isEqualTo(all(1));
  }

  @Test
  void aTextThatNobodyMarkedIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer.score(Map.of("three", List.of())))
        .withMessageContaining("three");
  }

  @Test
  void figuresHaveTwoDecimalsAndStandInTheirOrder() {
    Score score = new Score(new Tally(2, 3, 3), new Tally(1, 1, 2), Tally.NONE, new Tally(1, 1, 1));

    assertThat(score.figures())
        .isEqualTo(Map.of("source", "66.67", "cue", "66.67", "content", "0.00", "pair", "100.00"));
    assertThat(score.figures().keySet()).containsExactly("source", "cue", "content", "pair");
  }

  @Test
  void scoresAddUpPartByPart() {
    Score one = new Score(all(1), all(2), all(3), all(4));

    assertThat(one.and(one)).isEqualTo(new Score(all(2), all(4), all(6), all(8)));
    assertThat(one.and(Score.NONE)).isEqualTo(one);
  }

  @Test
  void everyTextIsReadOnceForTheCountAndItsTokensAreAddedUp() {
    Map<String, Source> sources = new LinkedHashMap<>();
    sources.put("b", Source.of(new ReportId("1"), "b.txt", Format.TEXT, "xx"));
    sources.put("a", Source.of(new ReportId("2"), "a.txt", Format.TEXT, "yyy"));
    Measured measured =
        Measured.of(
            source -> new QuoteSystem.Output(List.of(LUND), source.original().length()),
            sources,
            0);

    assertThat(measured.found().keySet()).containsExactly("b", "a");
    assertThat(measured.found().get("a")).containsExactly(LUND);
    assertThat(measured.tokens()).isEqualTo(5);
  }

  @Test
  void speedIsTokensByTheProcessorsSeconds() {
    assertThat(new Measured(Map.of(), 1001, 2, 40).tokensPerSecond()).isEqualTo(501);
  }

  @Test
  void aPartThatIsNotWholeIsNamed() throws IOException {
    Path part = Files.createDirectory(folder.resolve("dev"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Corpus(part))
        .withMessageContaining("no folder " + part.resolve("text"));
    Files.createDirectory(part.resolve("text"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Corpus(part))
        .withMessageContaining("attributions");
    Files.createDirectory(part.resolve("attributions"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Corpus(part))
        .withMessageContaining("cofenet_dev_aligned.json");
  }

  @Test
  void textsAreReadByTheirNamesInOrder() throws IOException {
    Corpus corpus = part();
    Files.writeString(folder.resolve("dev/text/b.txt"), "two");
    Files.writeString(folder.resolve("dev/text/a.b.txt"), "one");

    assertThat(corpus.sources().keySet()).containsExactly("a.b", "b");
  }

  @Test
  void aTextThatCannotBeReadIsNamed() throws IOException {
    Corpus corpus = part();
    Files.writeString(folder.resolve("dev/text/b.txt"), " ");

    assertThatIllegalArgumentException().isThrownBy(corpus::sources).withMessageContaining("b.txt");
  }

  @Test
  void fragmentsReadFromTagsAreThoseThatWereTagged() {
    int[] tags = {Role.SOURCE.inside(), Role.CUE.begin(), Role.CUE.inside(), Role.CUE.begin()};

    assertThat(Fragments.of(tags))
        .extracting(p -> p.role() + " " + p.from() + " " + p.to())
        .containsExactly("CUE 1 2", "CUE 3 3");
  }

  private Corpus part() throws IOException {
    Files.createDirectories(folder.resolve("dev/text"));
    Files.createDirectories(folder.resolve("dev/attributions"));
    Files.writeString(folder.resolve("cofenet_dev_aligned.json"), "[]");
    return new Corpus(folder.resolve("dev"));
  }

  private static Tally all(int count) {
    return new Tally(count, count, count);
  }

  private static Marked marked(int... ends) {
    return new Marked(
        List.of(new Span(ends[0], ends[1])),
        List.of(new Span(ends[2], ends[3])),
        List.of(new Span(ends[4], ends[5])));
  }
}
