package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AsideReason;
import org.parley.model.SetAside;
import org.parley.model.Span;

/** Lines of an input, how they are cut and what their shape says. */
class LineTest {
  private static final long SEED = 1_456;

  @ParameterizedTest
  @ValueSource(
      strings = {"It rained.", "“It rained.”", "It rained!)", "Did it rain? ", "It rained…"})
  void aStopMayHaveClosersAfterIt(String text) {
    assertThat(line(text).endsWithStop()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained", "It rained:", "“”", "", "It rained.x"})
  void aLineMayEndWithoutAStop(String text) {
    assertThat(line(text).endsWithStop()).isFalse();
  }

  @Test
  void wordsArePartedByAnyRunOfSpaces() {
    assertThat(line("").words()).isZero();
    assertThat(line("one").words()).isEqualTo(1);
    assertThat(line("one  two\tthree").words()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "7, true, false",
    "8, true, true",
    "8, false, false",
    "29, false, false",
    "30, false, true"
  })
  void aParagraphHasAStopOrIsLong(int words, boolean stop, boolean paragraph) {
    assertThat(line(words(words) + (stop ? "." : "")).isParagraph()).isEqualTo(paragraph);
  }

  @ParameterizedTest
  @CsvSource({
    "2, '', false",
    "3, '', true",
    "25, '', true",
    "26, '', false",
    "5, ., false",
    "5, ?, true",
    "5, :, false",
    "5, ?”, false"
  })
  void aHeadlineHasAFewWordsAndNoStop(int words, String end, boolean headline) {
    assertThat(line("W" + words(words).substring(1) + end).isHeadline()).isEqualTo(headline);
  }

  @Test
  void aHeadlineBeginsLikeASentence() {
    assertThat(line("envoys meet again").isHeadline()).isFalse();
    assertThat(line("12 envoys meet").isHeadline()).isTrue();
  }

  @Test
  void signsAreNoWords() {
    assertThat(line("- * -").hasWords()).isFalse();
    assertThat(line("- 7 -").hasWords()).isTrue();
  }

  @Test
  void everyLineBreakPartsTwoLines() {
    assertThat(texts("a\nb\r\nc\rd\u2028e\u2029f\u0085g\fh"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
  }

  @Test
  void linesAreTrimmedOfWhatIsBlank() {
    assertThat(texts("\ufeff a b \u00a0\n\u200b\t\n c\u0007")).containsExactly("a b", "c");
  }

  @Test
  void aTextBrokenToAWidthIsPutTogether() {
    String row = "The envoys of the two towns met in the old harbour on the";
    String text =
        String.join("\n", row, row, row, "bridge.") + "\n\n" + row + "\n" + row + "\nend.";
    List<Line> lines = PlainLines.of(text);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).text()).isEqualTo(String.join(" ", row, row, row, "bridge."));
    assertThat(lines.get(1).span().end()).isEqualTo(text.length());
  }

  @Test
  void aTextOfLineBreaksBothWaysIsPutTogetherAlike() {
    String row = "The envoys of the two towns met in the old harbour on the";
    String text = String.join("\r\n", row, row, row, "end.", "", row, row, "end.");
    assertThat(PlainLines.of(text)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "A row that is long enough to be one but ends with a stop."})
  void rowsThatAreLinesOfTheirOwnStayApart(String row) {
    String block = (row + "\n").repeat(4);
    assertThat(PlainLines.of(block + "\n" + block)).hasSize(8);
  }

  @Test
  void oneBlockAloneIsNotPutTogether() {
    String row = "The envoys of the two towns met in the old harbour on the\n";
    assertThat(PlainLines.of(row.repeat(6))).hasSize(6);
  }

  @Test
  void linesStandInOrderAndAreTheirText() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random);
      int end = 0;
      for (Line line : PlainLines.of(text)) {
        assertThat(line.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(line.span().of(text).replaceAll("[\n\r\u00a0]", " ")).isEqualTo(line.text());
        assertThat(line.text()).isEqualTo(line.text().strip()).isNotEmpty();
        end = line.span().end();
      }
      String letters = text.replaceAll("[^a-z]", "");
      assertThat(
              PlainLines.of(text).stream()
                  .map(Line::text)
                  .collect(Collectors.joining())
                  .replaceAll("[^a-z]", ""))
          .isEqualTo(letters);
    }
  }

  @Test
  void theHeadOfALineIsCutAndSetAside() {
    String sheet = "date 2021-05-03   Envoys meet";
    BlockLabels marks = new BlockLabels(List.of(Line.at(new Span(10, 10 + sheet.length()), sheet)));
    marks.cutHead(0, 15, AsideReason.SITE_FURNITURE);
    assertThat(marks.line(0).text()).isEqualTo("Envoys meet");
    assertThat(marks.line(0).span()).isEqualTo(new Span(28, 39));
    assertThat(marks.asides())
        .extracting(SetAside::span, SetAside::reason)
        .containsExactly(tuple(new Span(10, 25), AsideReason.SITE_FURNITURE));
  }

  @Test
  void theFirstReasonToSetALineAsideStays() {
    BlockLabels marks = labels("a", "b", "c", "d");
    marks.setAside(1, AsideReason.BYLINE);
    marks.setAside(0, 3, AsideReason.NAVIGATION);
    assertThat(marks.asides())
        .extracting(SetAside::reason)
        .containsExactly(AsideReason.NAVIGATION, AsideReason.BYLINE, AsideReason.NAVIGATION);
    assertThat(marks.story()).containsExactly(3);
  }

  @Test
  void theTitleIsNoStory() {
    BlockLabels marks = labels("a", "b");
    marks.title(0);
    assertThat(marks.story()).containsExactly(1);
    assertThat(marks.isAside(0)).isFalse();
    assertThat(marks.title().map(Line::text)).contains("a");
  }

  @Test
  void whatTheMarkupKnowsIsSetAsideFromTheStart() {
    Line known = new Line(new Span(0, 1), "a", Line.Hint.NONE, Optional.of(AsideReason.NAVIGATION));
    assertThat(new BlockLabels(List.of(known)).isAside(0)).isTrue();
  }

  @Test
  void asidesThatOverlapGiveWayToTheFirst() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      List<SetAside> found = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        int start = random.nextInt(20);
        Span span = new Span(start, start + random.nextInt(6));
        found.add(new SetAside(span, AsideReason.SHORTCODE));
      }
      List<SetAside> kept = BoilerplateRules.disjoint(found);
      for (int i = 1; i < kept.size(); i++) {
        assertThat(kept.get(i - 1).span().end()).isLessThanOrEqualTo(kept.get(i).span().start());
      }
      assertThat(found).containsAll(kept);
      assertThat(kept).noneMatch(k -> k.span().isEmpty());
      assertThat(found.stream().filter(f -> !f.span().isEmpty()))
          .allMatch(f -> kept.stream().anyMatch(k -> k.span().overlaps(f.span())));
    }
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w").collect(Collectors.joining(" "));
  }

  private static Line line(String text) {
    return Line.at(new Span(0, text.length()), text);
  }

  private static List<String> texts(String text) {
    return PlainLines.of(text).stream().map(Line::text).toList();
  }

  private static BlockLabels labels(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(Line.at(new Span(2 * i, 2 * i + 1), texts[i]));
    }
    return new BlockLabels(lines);
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      String[] parts = {
        "a", "word", "and some more words of it", ".", " ", "\n", "\n\n", "\r\n", "\u00a0"
      };
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }
}
