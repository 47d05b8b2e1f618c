package org.parley.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.model.AsideReason;
import org.parley.model.Publication;
import org.parley.model.Span;

/**
 * Finds the line above or below a story that states its day, by the rules of {@code
 * day-lines.json}.
 */
final class DayLines {
  private static final int LONGEST = 160;
  private static final int HEAD_LINES = 12;
  private static final int FOOT_LINES = 12;

  private final Map<DayLineRule, Pattern> rules = new LinkedHashMap<>();

  DayLines() {
    Codebook.rules("day-lines", DayLineRule.class).forEach(r -> rules.put(r, r.compiled()));
  }

  /** A line that states a day: which rule, where, and the outlet it names, if any. */
  record Found(Publication publication, Optional<String> outlet) {}

  /** The line above the story's first paragraph; its words are set aside. */
  Optional<Found> head(BlockLabels marks) {
    Optional<Found> first = Optional.empty();
    for (int i = 0; i < Math.min(marks.size(), HEAD_LINES); i++) {
      Optional<Found> found = at(marks, i, DayLineRule.Place.head);
      first = first.isPresent() ? first : found;
      if (found.isEmpty() && marks.isStory(i) && marks.line(i).isParagraph()) {
        break;
      }
    }
    return first;
  }

  /** The line below the story's last paragraph; it is set aside. */
  Optional<Found> foot(BlockLabels marks) {
    List<Integer> story = marks.with(AsideReason.BYLINE);
    for (int at = story.size() - 1; at > 0 && at >= story.size() - FOOT_LINES; at--) {
      Optional<Found> found = at(marks, story.get(at), DayLineRule.Place.foot);
      if (found.isPresent() || marks.line(story.get(at)).isParagraph()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(BlockLabels marks, int index, DayLineRule.Place place) {
    Line line = marks.line(index);
    for (Map.Entry<DayLineRule, Pattern> rule : rules.entrySet()) {
      String text = rule.getKey().prefix() ? head(line.text()) : line.text();
      if (rule.getKey().place() != place || text.length() > LONGEST) {
        continue;
      }
      Matcher matcher = rule.getValue().matcher(text);
      boolean prefix = rule.getKey().prefix();
      if (prefix ? matcher.lookingAt() : matcher.matches()) {
        Found found = found(rule.getKey(), line, matcher);
        if (prefix && matcher.end() < line.text().length()) {
          marks.cutHead(index, matcher.end(), AsideReason.SITE_FURNITURE);
        } else {
          marks.setAside(index, AsideReason.SITE_FURNITURE);
        }
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static Found found(DayLineRule rule, Line line, Matcher matcher) {
    List<LocalDate> days = WrittenDay.read(matcher.group("day"));
    int at = line.span().start();
    Span span = new Span(at + matcher.start("day"), at + matcher.end("day"));
    Optional<LocalDate> day = days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    Optional<String> outlet =
        rule.compiled().pattern().contains("(?<outlet>")
            ? Optional.of(matcher.group("outlet").strip())
            : Optional.empty();
    return new Found(
        new Publication(day, rule.name(), Optional.of(span), new ArrayList<>(days)), outlet);
  }
}
