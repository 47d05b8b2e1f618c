package org.parley.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.DatedEvent;
import org.parley.codebook.WordLists;
import org.parley.model.Publication;
import org.parley.model.Span;

/**
 * Infers the day of a report that states none, from a day that its text fixes (a dated post, a
 * conflict's first day, a full date in its lead) and the weekday of its news. A report of a day may
 * appear the day after, so that day is always a candidate too. Nothing fixed, nothing inferred.
 */
final class DayInference {
  private static final WordLists WORDS = WordLists.of("day-words");
  private static final int FRESH = 2;
  private static final int LEAD = 3;
  private static final Pattern DATED =
      Pattern.compile(
          WORDS.regex("\\b(?:{weekday-beginning}day|today),? (?:the )?") + WrittenDay.PATTERN,
          Pattern.CASE_INSENSITIVE);
  private static final String BEGAN = WORDS.regex("{began}");

  /** An event whose first day is known, and how a text counts from it or tells that it began. */
  private record Origin(DatedEvent event, CountedDay counted, Pattern beginning) {}

  private final List<Origin> origins = new ArrayList<>();

  DayInference() {
    for (DatedEvent event : DatedEvent.all()) {
      Pattern beginning =
          Pattern.compile(
              BEGAN
                  + "\\b.{0,80}\\b(?:"
                  + event.nouns()
                  + ")|(?:"
                  + event.nouns()
                  + ")\\b.{0,60}\\b"
                  + BEGAN
                  + "|\\binvaded\\b",
              Pattern.CASE_INSENSITIVE);
      origins.add(new Origin(event, new CountedDay(event.nouns()), beginning));
    }
  }

  /** A paragraph of the story and where it begins on the sheet. */
  record Paragraph(String text, int start) {
    Span at(Span span) {
      return new Span(start + span.start(), start + span.end());
    }
  }

  /**
   * @param posts the days of posts that the report embeds
   */
  Publication infer(List<Paragraph> story, List<Fixed> posts) {
    Optional<DayOfWeek> news = newsDay(story);
    List<Fixed> fixed = new ArrayList<>(posts);
    dated(story).ifPresent(fixed::add);
    String all = lowerCase(story);
    for (Origin origin : origins) {
      if (origin.event().fits(all)) {
        counted(origin, story, news).ifPresent(fixed::add);
        begun(origin, story, news).ifPresent(fixed::add);
      }
    }
    return choose(fixed, news);
  }

  /**
   * A day that the text fixes.
   *
   * @param rule how
   * @param now whether the text says that it is its own day
   */
  record Fixed(LocalDate day, String rule, Span span, boolean now) {}

  private static Publication choose(List<Fixed> fixed, Optional<DayOfWeek> news) {
    List<LocalDate> other = new ArrayList<>();
    for (Fixed one : fixed) {
      Optional<LocalDate> day = one.now() ? Optional.of(one.day()) : fresh(one.day(), news);
      if (day.isPresent()) {
        return new Publication(
            day, one.rule(), Optional.of(one.span()), List.of(day.get(), day.get().plusDays(1)));
      }
      other.add(one.day());
    }
    return other.isEmpty()
        ? Publication.NOT_STATED
        : new Publication(
            Optional.empty(), fixed.get(0).rule(), Optional.of(fixed.get(0).span()), other);
  }

  /** The news day on or shortly after a fixed day; none where they are too far apart. */
  private static Optional<LocalDate> fresh(LocalDate fixed, Optional<DayOfWeek> news) {
    if (news.isEmpty()) {
      return Optional.of(fixed);
    }
    LocalDate day = fixed.with(TemporalAdjusters.nextOrSame(news.get()));
    return day.isAfter(fixed.plusDays(FRESH)) ? Optional.empty() : Optional.of(day);
  }

  /** The first weekday on which the story says something has happened: its news. */
  static Optional<DayOfWeek> newsDay(List<Paragraph> story) {
    return story.stream()
        .flatMap(p -> Weekdays.past(p.text()).stream())
        .map(Weekdays.Found::day)
        .findFirst();
  }

  private static Optional<Fixed> dated(List<Paragraph> story) {
    for (Paragraph paragraph : story.subList(0, Math.min(LEAD, story.size()))) {
      Matcher matcher = DATED.matcher(paragraph.text());
      if (matcher.find()) {
        List<LocalDate> days = WrittenDay.read(matcher.group("day"));
        Span span = paragraph.at(new Span(matcher.start(), matcher.end()));
        return days.size() == 1
            ? Optional.of(new Fixed(days.get(0), "inferred-from-lead", span, false))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Fixed> counted(Origin origin, List<Paragraph> story, Optional<DayOfWeek> news) {
    for (Paragraph paragraph : story) {
      Optional<CountedDay.Found> found = origin.counted().in(paragraph.text());
      if (found.isPresent()) {
        LocalDate day = origin.event().first().plusDays(found.get().number() - 1L);
        boolean sure = found.get().now() || news.equals(Optional.of(day.getDayOfWeek()));
        Span span = paragraph.at(found.get().span());
        return sure
            ? Optional.of(new Fixed(day, "inferred-from-counted-day", span, found.get().now()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Launched the operation on Thursday", and the news of a weekday within the week after it. */
  private Optional<Fixed> begun(Origin origin, List<Paragraph> story, Optional<DayOfWeek> news) {
    if (news.isEmpty()) {
      return Optional.empty();
    }
    for (Paragraph paragraph : story) {
      for (Weekdays.Found weekday : Weekdays.past(paragraph.text())) {
        String sentence = Weekdays.sentenceAround(paragraph.text(), weekday.span());
        if (weekday.day() == origin.event().first().getDayOfWeek()
            && origin.beginning().matcher(sentence).find()) {
          LocalDate day = origin.event().first().with(TemporalAdjusters.nextOrSame(news.get()));
          Span span = paragraph.at(weekday.span());
          return Optional.of(new Fixed(day, "inferred-from-dated-event", span, true));
        }
      }
    }
    return Optional.empty();
  }

  private static String lowerCase(List<Paragraph> story) {
    StringBuilder all = new StringBuilder();
    story.forEach(p -> all.append(p.text().toLowerCase(Locale.ROOT)).append('\n'));
    return all.toString();
  }
}
