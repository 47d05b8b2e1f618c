package org.parley.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.Clock;
import org.parley.model.Realis;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.When;
import org.parley.reading.time.ClockFinder;
import org.parley.reading.time.ClockTime;

/** At what time of day a move was made, where the sentence that tells it says so. */
final class MoveClock {
  private static final ClockFinder FINDER = new ClockFinder();

  /** Words after which a time is that of something else. */
  private static final Pattern APART = Words.compile("\\b(?:<ahead>|<aside>)\\b");

  private static final Pattern CLAUSE = Pattern.compile("[,;:—–]");

  /** Acts on a meeting: a time behind them is the meeting's. */
  private static final Set<Act> OF_MEETINGS =
      Set.of(Act.PROPOSE_MEETING, Act.POSTPONE, Act.CANCEL, Act.REFUSE, Act.DEMAND);

  private final Hit hit;
  private final Optional<Statement> around;
  private final Act act;
  private final Realis realis;

  private MoveClock(ActRule rule, Hit hit, Act act, Realis realis) {
    this.hit = hit;
    this.around = rule.spoken() ? hit.statement() : Optional.empty();
    this.act = act;
    this.realis = realis;
  }

  /**
   * The closest time of day that is the move's.
   *
   * @param day of the move; a time that stands with another day is another act's
   */
  static Optional<Clock> of(ActRule rule, Hit hit, Act act, Realis realis, Optional<When> day) {
    if (rule.prior() || act == Act.AGREE_TO_MEET || realis == Realis.PLANNED) {
      return Optional.empty();
    }
    MoveClock clock = new MoveClock(rule, hit, act, realis);
    Passage passage = hit.passage();
    return FINDER.find(passage.text()).stream()
        .filter(t -> MoveDay.tells(rule, hit, original(passage, t)))
        .filter(clock::isOfTheMove)
        .filter(t -> isOn(day, passage, original(passage, t)))
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - hit.start())))
        .map(t -> new Clock(t.value(), passage.page().id(), original(passage, t)));
  }

  private static Span original(Passage passage, ClockTime time) {
    return passage.original(time.span().start(), time.span().end());
  }

  private boolean isOfTheMove(ClockTime time) {
    int from = around.map(s -> local(s, true)).orElse(hit.start());
    int to = around.map(s -> local(s, false)).orElse(hit.start());
    int at = time.span().start();
    String text = hit.passage().text();
    if (at < from) {
      return !isApart(text, clause(text, at), at)
          && !isApart(text, Math.min(from, time.span().end()), from);
    }
    return at >= to && !isApart(text, to, at) && (around.isPresent() || mayFollow(time));
  }

  private static boolean isApart(String text, int from, int to) {
    return APART.matcher(text.substring(from, to)).find();
  }

  private int local(Statement statement, boolean first) {
    Stream<Span> pieces = statement.content().stream();
    int at =
        first
            ? pieces.mapToInt(Span::start).min().orElseThrow()
            : pieces.mapToInt(Span::end).max().orElseThrow();
    return hit.passage().local(at);
  }

  /** What is not done yet has its own time: "offered talks at 3 p.m." */
  private boolean mayFollow(ClockTime time) {
    return !OF_MEETINGS.contains(act) && (realis == Realis.HAPPENED || time.value().contains("/"));
  }

  private static int clause(String text, int before) {
    return CLAUSE
        .matcher(text.substring(0, before))
        .results()
        .mapToInt(r -> r.end())
        .max()
        .orElse(0);
  }

  private static boolean isOn(Optional<When> day, Passage passage, Span clock) {
    List<TimeExpression> days =
        passage.page().times(passage.span()).stream().filter(t -> t.when().isPresent()).toList();
    return days.stream()
        .min(Comparator.comparingInt(t -> gap(t.span(), clock)))
        .map(t -> t.when().equals(day))
        .orElse(true);
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
  }
}
