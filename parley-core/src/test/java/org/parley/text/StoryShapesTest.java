package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AsideReason;
import org.parley.model.Span;

/** Crossheads, copies and teasers, told by the shapes of the lines around them. */
class StoryShapesTest {
  private static final String FIRST =
      "The envoys of the two towns met in the old harbour and spoke about the bridge.";
  private static final String SECOND =
      "No agreement was signed, but both sides wish to meet again before the harvest.";
  private static final String THIRD =
      "Traders on either bank have asked for a ferry since the flood took the road away.";

  @Test
  void aShortLineBetweenParagraphsIsACrosshead() {
    assertThat(crossheads(FIRST, "A bridge too few", SECOND)).containsExactly("A bridge too few");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a bridge too few",
        "A bridge too few,",
        "#bridge",
        "Write to mayor@harbour",
        "One of the eleven words that a crosshead can not ever have",
        "---"
      })
  void aLineOfAnotherShapeIsNone(String line) {
    assertThat(crossheads(FIRST, line, SECOND)).isEmpty();
  }

  @Test
  void aShortLineAtAnEndIsNoCrosshead() {
    assertThat(crossheads("A bridge too few", FIRST, SECOND)).isEmpty();
    assertThat(crossheads(FIRST, SECOND, "A bridge too few")).isEmpty();
  }

  @Test
  void twoShortLinesOnEndAreNoCrossheads() {
    assertThat(crossheads(FIRST, "A bridge too few", "A ferry too many", SECOND)).isEmpty();
  }

  @Test
  void whatIsSetAsideRightAfterItMakesALineNoCrosshead() {
    BlockLabels marks = labels(FIRST, "A bridge too few", "posted at noon", SECOND);
    marks.setAside(2, AsideReason.EMBEDDED_POST);
    Crossheads.mark(marks);
    assertThat(marks.isAside(1)).isFalse();
  }

  @Test
  void aHeadingOfThePageIsACrossheadWhereverItStands() {
    String heading = "what the mayor wants from the other bank, and more,";
    List<Line> lines = new ArrayList<>(lines(FIRST, "A line", "x", SECOND));
    lines.set(2, new Line(new Span(500, 501), heading, Line.Hint.HEADING, Optional.empty()));
    BlockLabels marks = new BlockLabels(lines);
    Crossheads.mark(marks);
    assertThat(asides(marks)).containsExactly(heading);
  }

  @Test
  void aLongHeadingOfThePageIsText() {
    String heading = "word ".repeat(21).strip();
    List<Line> lines = new ArrayList<>(lines(FIRST, "x", SECOND));
    lines.set(1, new Line(new Span(500, 501), heading, Line.Hint.HEADING, Optional.empty()));
    BlockLabels marks = new BlockLabels(lines);
    Crossheads.mark(marks);
    assertThat(asides(marks)).isEmpty();
  }

  @Test
  void aParagraphIsACopyWhateverItsSignsAndCapitals() {
    assertThat(copies(THIRD, FIRST, SECOND, "— " + FIRST.toUpperCase(Locale.ROOT)))
        .containsExactly("— " + FIRST.toUpperCase(Locale.ROOT));
  }

  @Test
  void theFirstLineGivesWayToItsCopy() {
    BlockLabels marks = labels(FIRST, SECOND, FIRST);
    Duplicates.mark(marks);
    assertThat(marks.story()).containsExactly(1, 2);
  }

  @Test
  void ofThreeCopiesOneIsRead() {
    BlockLabels first = labels(FIRST, SECOND, FIRST, THIRD, FIRST);
    Duplicates.mark(first);
    assertThat(first.story()).hasSize(3).contains(1, 3);
    BlockLabels later = labels(SECOND, FIRST, THIRD, FIRST, FIRST);
    Duplicates.mark(later);
    assertThat(later.story()).containsExactly(0, 1, 2);
  }

  @Test
  void aShortLineMayBeSaidTwice() {
    assertThat(copies(FIRST, "We shall see.", SECOND, "We shall see.")).isEmpty();
  }

  @Test
  void aRunOfWordsTwiceOnEndIsFoundOnce() {
    String run = "asked the traders of both banks to wait for the new ferry with patience";
    String text = "The mayor " + run + " " + run + ".";
    assertThat(Duplicates.fused(text))
        .containsExactly(new Span(text.lastIndexOf("asked"), text.length() - 1));
  }

  @Test
  void aRunWrittenInOtherCapitalsIsTheSame() {
    String run = "asked the traders of both banks to wait for the ferry";
    assertThat(Duplicates.fused(run + " " + run.toUpperCase(Locale.ROOT))).hasSize(1);
  }

  @Test
  void threeCopiesOnEndHaveTwoTooMany() {
    String run = "one two three four five six seven eight nine ten";
    assertThat(Duplicates.fused(String.join(" ", run, run, run)))
        .extracting(Span::start)
        .first()
        .isEqualTo(run.length() + 1);
  }

  @Test
  void aShortRunTwiceIsAWayOfSpeaking() {
    String run = "one two three four five six seven eight nine";
    assertThat(Duplicates.fused(run + " " + run)).isEmpty();
  }

  @Test
  void aRunThatComesAgainLaterIsNotFused() {
    String run = "one two three four five six seven eight nine ten";
    assertThat(Duplicates.fused(run + " and then " + run)).isEmpty();
  }

  @Test
  void headlinesAloneAtTheEndAreTeasers() {
    assertThat(
            teasers(
                FIRST,
                SECOND,
                THIRD,
                "Harbour waits for the grain",
                "Mayor opens the winter market",
                "Ferry finds a new captain"))
        .hasSize(3);
  }

  @Test
  void twoHeadlinesAtTheEndMayBeTheStorys() {
    assertThat(
            teasers(
                FIRST,
                SECOND,
                THIRD,
                "Harbour waits for the grain",
                "Mayor opens the winter market"))
        .isEmpty();
  }

  @Test
  void headlinesBeforeTheStoryIsToldAreNoTeasers() {
    assertThat(
            teasers(
                FIRST,
                SECOND,
                "Harbour waits for the grain",
                "Mayor opens the winter market",
                "Ferry finds a new captain"))
        .isEmpty();
  }

  @Test
  void headlinesBetweenSeparatorsAreTeasersWithTheirBlurbs() {
    assertThat(
            teasers(
                FIRST,
                SECOND,
                THIRD,
                "-",
                "Harbour waits for grain",
                FIRST,
                "-",
                "Mayor sails away"))
        .hasSize(5);
  }

  @Test
  void oneSeparatorIsABreakInTheStory() {
    assertThat(teasers(FIRST, SECOND, THIRD, "-", "Harbour waits for grain", FIRST)).isEmpty();
  }

  @Test
  void afterAHeadingOnlyHeadlinesGo() {
    BlockLabels marks =
        labels("Related stories", "Harbour waits for the grain", FIRST, SECOND, THIRD);
    new Teasers(marks).after(1);
    assertThat(asides(marks)).containsExactly("Harbour waits for the grain");
  }

  @Test
  void afterAHeadingTeasersToTheEndGoWithTheirBlurbs() {
    BlockLabels marks =
        labels("Related", "Harbour waits for the grain", FIRST, "Mayor sails away", SECOND);
    new Teasers(marks).after(1);
    assertThat(asides(marks)).hasSize(4);
  }

  private static List<String> crossheads(String... texts) {
    BlockLabels marks = labels(texts);
    Crossheads.mark(marks);
    return asides(marks);
  }

  private static List<String> copies(String... texts) {
    BlockLabels marks = labels(texts);
    Duplicates.mark(marks);
    return asides(marks);
  }

  private static List<String> teasers(String... texts) {
    BlockLabels marks = labels(texts);
    new Teasers(marks).mark();
    return asides(marks);
  }

  private static List<String> asides(BlockLabels marks) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.isAside(i)) {
        texts.add(marks.line(i).text());
      }
    }
    return texts;
  }

  private static BlockLabels labels(String... texts) {
    return new BlockLabels(lines(texts));
  }

  private static List<Line> lines(String... texts) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      lines.add(Line.at(new Span(at, at + text.length()), text));
      at += text.length() + 1;
    }
    return lines;
  }
}
