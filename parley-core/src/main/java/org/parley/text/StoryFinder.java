package org.parley.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.AsideReason;
import org.parley.model.Publication;
import org.parley.model.SetAside;
import org.parley.model.Span;

/** Sorts the lines of a sheet into title, story and what is set aside. */
final class StoryFinder {
  private static final int DATELINE_PARAGRAPHS = 3;
  private static final int TITLE_WORDS = 35;

  private final BoilerplateRules rules = new BoilerplateRules();
  private final Boilerplate furniture = new Boilerplate(rules);
  private final DayLines dayLines = new DayLines();
  private final Datelines datelines = new Datelines();

  Story find(AnnotatedText sheet, Optional<String> statedTitle) {
    BlockLabels marks = new BlockLabels(sheet.lines());
    RunningHeads.mark(marks);
    Optional<DayLines.Found> head = dayLines.head(marks);
    furniture.mark(marks);
    statedTitle.ifPresentOrElse(t -> titleAs(marks, t), () -> firstLineAsTitle(marks));
    new Teasers(marks).mark();
    Duplicates.mark(marks);
    Optional<DayLines.Found> foot = dayLines.foot(marks);
    Crossheads.mark(marks);
    marks.story().stream()
        .filter(i -> !marks.line(i).hasWords())
        .forEach(i -> marks.setAside(i, AsideReason.SITE_FURNITURE));
    return pieces(sheet, marks, head.or(() -> foot), outlet(head, foot));
  }

  private static Optional<String> outlet(
      Optional<DayLines.Found> head, Optional<DayLines.Found> foot) {
    return head.flatMap(DayLines.Found::outlet).or(() -> foot.flatMap(DayLines.Found::outlet));
  }

  private static void titleAs(BlockLabels marks, String title) {
    String wanted = Homoglyphs.fold(title).strip();
    for (int i : marks.story()) {
      if (marks.line(i).text().equalsIgnoreCase(wanted)) {
        marks.title(i);
        return;
      }
    }
  }

  /** A first line without a full stop is the headline, unless it is all there is. */
  private static void firstLineAsTitle(BlockLabels marks) {
    List<Integer> story = marks.story();
    if (story.size() > 1) {
      Line first = marks.line(story.get(0));
      boolean stop = first.endsWithStop() && !first.text().endsWith("?");
      if (!stop && first.hasWords() && first.words() <= TITLE_WORDS) {
        marks.title(story.get(0));
      }
    }
  }

  private Story pieces(
      AnnotatedText sheet,
      BlockLabels marks,
      Optional<DayLines.Found> dayLine,
      Optional<String> outlet) {
    Optional<Publication> day = dayLine.map(DayLines.Found::publication);
    List<Span> paragraphs = new ArrayList<>();
    List<SetAside> asides = new ArrayList<>(marks.asides());
    Optional<Datelines.Dateline> dateline = Optional.empty();
    int count = 0;
    for (int index : marks.story()) {
      Line line = marks.line(index);
      int skip = 0;
      if (dateline.isEmpty() && count++ < DATELINE_PARAGRAPHS) {
        dateline = datelines.of(line.text());
        skip = dateline.map(Datelines.Dateline::length).orElse(0);
        if (day.isEmpty()) {
          day = dateline.flatMap(Datelines.Dateline::day).flatMap(d -> written(d, line, sheet));
        }
      }
      keep(sheet, line, skip, paragraphs, asides);
    }
    return new Story(
        marks.title().map(Line::span),
        paragraphs,
        BoilerplateRules.disjoint(asides),
        day,
        outlet,
        dateline);
  }

  private static Optional<Publication> written(Datelines.Day day, Line line, AnnotatedText sheet) {
    int at = line.span().start();
    Optional<Span> span = Optional.of(new Span(at + day.span().start(), at + day.span().end()));
    if (day.day().isPresent()) {
      LocalDate own = day.day().get();
      List<LocalDate> candidates = List.of(own, own.plusDays(1));
      return Optional.of(new Publication(day.day(), "dateline", span, candidates));
    }
    List<LocalDate> candidates = OwnYears.days(day.words(), sheet.text());
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Publication(Optional.empty(), "dateline", span, candidates));
  }

  /** Keeps the line without the pieces that are not the story; a stop left alone goes with them. */
  private void keep(
      AnnotatedText sheet, Line line, int skip, List<Span> paragraphs, List<SetAside> asides) {
    List<SetAside> pieces = new ArrayList<>(rules.pieces(line.text()));
    Duplicates.fused(line.text())
        .forEach(s -> pieces.add(new SetAside(s, AsideReason.DUPLICATE_PARAGRAPH)));
    WordlessRuns.of(line.text())
        .forEach(s -> pieces.add(new SetAside(s, AsideReason.SITE_FURNITURE)));
    int from = line.span().start() + skip;
    for (SetAside piece : BoilerplateRules.disjoint(pieces)) {
      Span aside =
          new Span(
              line.span().start() + piece.span().start(), line.span().start() + piece.span().end());
      if (aside.start() >= from) {
        add(sheet, new Span(from, aside.start()), paragraphs);
        asides.add(new SetAside(aside, piece.reason()));
        from = aside.end();
      }
    }
    add(sheet, new Span(from, line.span().end()), paragraphs);
  }

  private static void add(AnnotatedText sheet, Span span, List<Span> paragraphs) {
    Span trimmed = PlainLines.trim(sheet.text(), span);
    if (trimmed.of(sheet.text()).codePoints().anyMatch(Character::isLetterOrDigit)) {
      paragraphs.add(trimmed);
    }
  }
}
