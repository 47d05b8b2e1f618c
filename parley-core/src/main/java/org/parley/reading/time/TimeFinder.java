package org.parley.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.parley.codebook.DatedEvent;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.TimeExpression;

/**
 * Finds the times that a report names and puts them on the calendar: "yesterday" and "on Friday"
 * from the report's own day and the tense of the clause, "the next day" from the last day named. A
 * time that nothing anchors is left out.
 */
public final class TimeFinder {
  private static final TimeRules RULES = new TimeRules();
  private static final Pattern JOINED =
      Pattern.compile(WordLists.of("time-cues").regex("\\s*(?:,|-|–|—|{joint}|,? and)\\s*"));

  /** The expressions in text order, none overlapping. */
  public List<TimeExpression> find(Document document) {
    List<Match> matches = matches(document);
    Narrative narrative = Narrative.of(matches, document.report().published().day());
    Timeline timeline = new Timeline();
    List<DatedEvent> conflicts = ConflictDays.meant(matches, document);
    List<TimeExpression> found = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Span span = document.body().original(match.span());
      Optional<Sentence> sentence = document.sentenceAt(span.start());
      if (sentence.isPresent() && YearCheck.isTime(match, sentence.get(), span)) {
        Context context =
            new Context(
                document.published(span),
                narrative,
                sentence.get().index(),
                ClauseVerb.of(sentence.get(), span),
                Tenses.of(match, sentence.get(), span),
                yearAhead(document, matches, i),
                timeline,
                conflicts);
        Resolver.value(match, context)
            .map(value -> noted(document, match, span, value, context))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static TimeExpression noted(
      Document document, Match match, Span span, String value, Context context) {
    if (!value.startsWith("P") && context.narrative().covers(Iso.yearOf(value))) {
      context.timeline().note(value, match.has("year"), context.sentence(), context.clause());
    }
    return new TimeExpression(span, document.text(span), value, match.rule().name());
  }

  private static List<Match> matches(Document document) {
    List<Match> all = new ArrayList<>();
    for (Span paragraph : document.body().paragraphs()) {
      all.addAll(RULES.matches(paragraph.of(document.body().folded()), paragraph.start()));
    }
    return all;
  }

  /** "March and May 2014": the first shares the second's year. */
  private static OptionalInt yearAhead(Document document, List<Match> matches, int at) {
    if (at + 1 >= matches.size() || matches.get(at).has("year")) {
      return OptionalInt.empty();
    }
    Match next = matches.get(at + 1);
    Span gap =
        new Span(
            matches.get(at).span().end(),
            Math.max(next.span().start(), matches.get(at).span().end()));
    if (gap.length() > 12 || !JOINED.matcher(gap.of(document.body().folded())).matches()) {
      return OptionalInt.empty();
    }
    OptionalInt year = next.number("year");
    if (year.isEmpty() || next.monthOfYear().isEmpty() || matches.get(at).monthOfYear().isEmpty()) {
      return OptionalInt.empty();
    }
    boolean turn = matches.get(at).monthOfYear().getAsInt() > next.monthOfYear().getAsInt();
    return OptionalInt.of(year.getAsInt() - (turn ? 1 : 0));
  }
}
