package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Scene;
import org.parley.model.AsideReason;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.Title;

class ZoneTest {
  private static final String TEXT = "0123456789".repeat(4);

  @Test
  void whatIsSetAsideCutsAParagraphInTwo() {
    Report report =
        report(
            Format.TEXT,
            List.of(new Span(0, 40)),
            List.of(new SetAside(new Span(10, 20), AsideReason.BYLINE)),
            Optional.empty());

    assertThat(Zone.of(report))
        .containsExactly(
            new Zone(new Span(0, 10), Block.Kind.BODY, ""),
            new Zone(new Span(10, 20), Block.Kind.ASIDE, "byline"),
            new Zone(new Span(20, 40), Block.Kind.BODY, ""));
  }

  @Test
  void whateverStandsWhereEveryPlaceHasTheFirstKindThatCoversIt() {
    Random random = new Random(404);
    for (int round = 0; round < 500; round++) {
      Report report = random(random, Format.TEXT);
      List<Zone> zones = Zone.of(report);

      int at = 0;
      for (Zone zone : zones) {
        assertThat(zone.span().start()).isEqualTo(at);
        for (; at < zone.span().end(); at++) {
          assertThat(zone.kind()).as("at " + at + " of " + report).isEqualTo(kind(report, at));
        }
      }
      assertThat(at).isEqualTo(TEXT.length());
    }
  }

  @Test
  void ofAPageTheMarkupBetweenIsLeftOut() {
    Random random = new Random(405);
    for (int round = 0; round < 200; round++) {
      Report page = random(random, Format.HTML);
      List<Zone> zones = Zone.of(page);

      for (int at = 0; at < TEXT.length(); at++) {
        int offset = at;
        assertThat(zones.stream().filter(z -> z.span().contains(offset)).count())
            .isEqualTo(kind(page, at) == Block.Kind.OTHER ? 0 : 1);
      }
    }
  }

  @Test
  void whiteSpaceAroundAParagraphIsNotShown() {
    Zone zone = new Zone(new Span(0, 7), Block.Kind.BODY, "");

    assertThat(zone.shown(" \na b \t")).isEqualTo(new Span(2, 5));
    assertThat(zone.shown("\n      ").isEmpty()).isTrue();
  }

  @Test
  void aStoryGoesOnInTheLineOfItsDateline() {
    Zone dateline = new Zone(new Span(0, 5), Block.Kind.OTHER, "");
    Zone story = new Zone(new Span(6, 11), Block.Kind.BODY, "");

    assertThat(story.sameLineAs(dateline, "LIMA: words")).isTrue();
    assertThat(story.sameLineAs(dateline, "LIMA:\nwords")).isFalse();
    assertThat(dateline.sameLineAs(new Zone(new Span(0, 0), Block.Kind.OTHER, ""), "LIMA: words"))
        .isFalse();
    assertThat(story.sameLineAs(new Zone(new Span(0, 5), Block.Kind.BODY, ""), "LIMA: words"))
        .isFalse();
  }

  private static Block.Kind kind(Report report, int at) {
    if (report.setAside().stream().anyMatch(a -> a.span().contains(at))) {
      return Block.Kind.ASIDE;
    }
    if (report.title().flatMap(Title::span).filter(s -> s.contains(at)).isPresent()) {
      return Block.Kind.TITLE;
    }
    return report.body().stream().anyMatch(s -> s.contains(at))
        ? Block.Kind.BODY
        : Block.Kind.OTHER;
  }

  private static Report random(Random random, Format format) {
    List<Span> body = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      body.add(span(random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      aside.add(new SetAside(span(random), AsideReason.values()[random.nextInt(3)]));
    }
    Span title = span(random);
    return report(
        format,
        body,
        aside,
        random.nextBoolean() ? Optional.of(new Title("t", Optional.of(title))) : Optional.empty());
  }

  private static Span span(Random random) {
    int start = random.nextInt(TEXT.length());
    return new Span(start, start + 1 + random.nextInt(TEXT.length() - start));
  }

  private static Report report(
      Format format, List<Span> body, List<SetAside> aside, Optional<Title> title) {
    Report r = Scene.text("r", "Post", "", format, TEXT, List.of());
    return new Report(
        r.id(),
        r.sourceId(),
        r.input(),
        r.format(),
        r.original(),
        r.text(),
        title,
        r.outlet(),
        r.wire(),
        r.dateline(),
        r.published(),
        r.language(),
        body,
        aside,
        r.faults(),
        r.url());
  }
}
