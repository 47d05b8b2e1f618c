package org.parley.dossier.talk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dossier.question.OptionalDays;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Clock;
import org.parley.model.Condition;
import org.parley.model.Evidence;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.When;

/**
 * Joins what several passages and reports tell of the same move: same act, same parties, days and
 * venues that fit. What both parties do together, a meeting, is one whichever is told to do it,
 * unless other persons of a party take part. A headline only adds to a move that the text tells.
 */
final class MoveMerger {
  private static final int LATEST = 16;
  private static final int DAYS = 7;

  /** Days that are told more roughly fit others only where they are the same. */
  private static final int LONGEST_DAYS = 31;

  /** What is done about different things is not the same. */
  private static final Set<Act> ABOUT_SOMETHING =
      EnumSet.of(Act.OFFER, Act.ACCEPT, Act.REFUSE, Act.DEMAND, Act.CONCEDE, Act.AGREE, Act.SIGN);

  /** The country itself or its government as a whole. */
  private static final Predicate<ActorId> STATE = isState();

  private record Key(Act act, Set<ActorId> by, Set<ActorId> pair) {}

  /** One move, as all drafts of it tell; what decides on the next draft is kept as they come. */
  static final class Merged {
    private final List<MoveCandidate> drafts = new ArrayList<>();
    private final Set<Integer> reports = new HashSet<>();
    private final Set<ActorId> by = new LinkedHashSet<>();
    private final Set<String> venues = new LinkedHashSet<>();

    /** Those who take part and are no state, by the party that they act for. */
    private final Map<ActorId, Set<ActorId>> people = new HashMap<>();

    private final UnaryOperator<ActorId> party;
    private Optional<When> day = Optional.empty();
    private Optional<Condition> condition = Optional.empty();
    private Optional<Clock> clock = Optional.empty();

    Merged(MoveCandidate first, UnaryOperator<ActorId> party) {
      this.party = party;
      add(first);
    }

    private void add(MoveCandidate d) {
      drafts.add(d);
      reports.add(d.place().report());
      by.addAll(d.by());
      venues.addAll(d.venues());
      people(d).forEach(a -> people.computeIfAbsent(party.apply(a), p -> new HashSet<>()).add(a));
      day = narrower(d);
      condition = condition.or(d::condition);
      clock = clock.or(d::clock);
    }

    MoveCandidate first() {
      return drafts.get(0);
    }

    List<ActorId> by() {
      return List.copyOf(by);
    }

    List<String> venues() {
      return List.copyOf(venues);
    }

    <T> List<T> all(Function<MoveCandidate, List<T>> of) {
      return drafts.stream().flatMap(d -> of.apply(d).stream()).distinct().toList();
    }

    Optional<When> day() {
      return day;
    }

    Optional<Condition> condition() {
      return condition;
    }

    Optional<Clock> clock() {
      return clock;
    }

    /** A plan that another passage tells as done has been carried out. */
    Realis realis() {
      if (condition.isPresent()) {
        return Realis.CONDITIONAL;
      }
      boolean done =
          first().realis() == Realis.PLANNED
              && drafts.stream().anyMatch(d -> d.realis() == Realis.HAPPENED);
      return done ? Realis.HAPPENED : first().realis();
    }

    List<Evidence> evidence() {
      Map<String, Evidence> byPlace = new LinkedHashMap<>();
      for (MoveCandidate d : drafts) {
        Evidence e = d.evidence();
        byPlace.merge(e.report() + " " + e.span(), e, (a, b) -> a.statement().isPresent() ? a : b);
      }
      return List.copyOf(byPlace.values());
    }

    MoveCandidate.Told told() {
      MoveCandidate.Told first = first().place();
      return day.map(
              d ->
                  new MoveCandidate.Told(
                      first.report(), Optional.of(d.first()), first.prior(), first.offset(), false))
          .orElse(first);
    }

    /** The day that tells more: "on Tuesday" after "last week". */
    private Optional<When> narrower(MoveCandidate d) {
      return day.isEmpty() || d.day().isPresent() && length(d.day().get()) < length(day.get())
          ? d.day().or(() -> day)
          : day;
    }

    /** Asked often, so what is cheap to know comes first. */
    private boolean takes(MoveCandidate d) {
      return onDay(d)
          && (d.place().headline() || condition.isPresent() == d.condition().isPresent())
          && (venues.isEmpty() || d.venues().isEmpty() || !Collections.disjoint(venues, d.venues()))
          && (TalkMaker.isJoint(d.act()) ? samePeople(d) : teller(d))
          && (!ABOUT_SOMETHING.contains(d.act()) || sameIssue(d));
    }

    /** One report that gives two issues tells of two moves; another words one differently. */
    private boolean sameIssue(MoveCandidate d) {
      return !toldBy(d)
          || Issues.fit(
              d.issues(),
              drafts.stream()
                  .filter(o -> o.place().report() == d.place().report())
                  .flatMap(o -> o.issues().stream())
                  .toList());
    }

    private boolean onDay(MoveCandidate d) {
      if (day.isEmpty()) {
        return near(first().place().day(), d);
      }
      return d.day().isEmpty() ? near(day.map(When::first), d) : fit(d.day().get(), day.get());
    }

    private static boolean fit(When a, When b) {
      return a.equals(b)
          || !a.first().isAfter(b.last())
              && !b.first().isAfter(a.last())
              && Math.max(length(a), length(b)) <= LONGEST_DAYS;
    }

    private static long length(When when) {
      return ChronoUnit.DAYS.between(when.first(), when.last()) + 1;
    }

    /** Whether nobody stands in another's place: the ministers' meeting is not the presidents'. */
    private boolean samePeople(MoveCandidate d) {
      return people(d)
          .collect(Collectors.groupingBy(party, TreeMap::new, Collectors.toSet()))
          .entrySet()
          .stream()
          .noneMatch(
              e ->
                  people.containsKey(e.getKey())
                      && Collections.disjoint(people.get(e.getKey()), e.getValue()));
    }

    private static Stream<ActorId> people(MoveCandidate d) {
      return Stream.concat(d.by().stream(), d.to().stream()).filter(STATE.negate());
    }

    private static boolean near(Optional<LocalDate> day, MoveCandidate d) {
      return OptionalDays.between(day, d.place().day()) <= DAYS;
    }

    /** One report that gives two makers of one side, and not just the state, tells of two moves. */
    private boolean teller(MoveCandidate d) {
      return !toldBy(d)
          || !Collections.disjoint(by, d.by())
          || by.stream().allMatch(STATE)
          || d.by().stream().allMatch(STATE);
    }

    private boolean toldBy(MoveCandidate d) {
      return reports.contains(d.place().report());
    }
  }

  private MoveMerger() {}

  private static Predicate<ActorId> isState() {
    Predicate<String> state = Pattern.compile("[A-Z]{3}(?:-GOV)?").asMatchPredicate();
    return actor -> state.test(actor.value());
  }

  /** In the order of the fold. */
  static List<Merged> merge(List<MoveCandidate> drafts, UnaryOperator<ActorId> party) {
    Map<Key, List<Merged>> index = new HashMap<>();
    List<Merged> moves = new ArrayList<>();
    List<MoveCandidate> inOrder =
        Stream.concat(
                drafts.stream()
                    .filter(d -> !d.place().headline())
                    .sorted(Comparator.comparing(MoveCandidate::place)),
                drafts.stream().filter(d -> d.place().headline()))
            .toList();
    for (MoveCandidate d : inOrder) {
      Set<ActorId> by = makers(d, party);
      List<Merged> known =
          index.computeIfAbsent(new Key(d.act(), by, d.pair()), k -> new ArrayList<>());
      Optional<Merged> same =
          known.subList(Math.max(0, known.size() - LATEST), known.size()).stream()
              .filter(m -> m.takes(d) && (m.toldBy(d) || !d.place().headline()))
              .min(
                  Comparator.comparing(
                      m -> m.condition().isPresent() != d.condition().isPresent()));
      if (same.isPresent()) {
        same.get().add(d);
      } else if (!d.place().headline()) {
        Merged fresh = new Merged(d, party);
        known.add(fresh);
        moves.add(fresh);
      }
    }
    moves.sort(Comparator.comparing(Merged::told));
    return moves;
  }

  /** The parties whose move it is; of one that both make together, either may be told alone. */
  private static Set<ActorId> makers(MoveCandidate d, UnaryOperator<ActorId> party) {
    return TalkMaker.isJoint(d.act()) && d.pair().size() > 1
        ? d.pair()
        : d.by().stream().map(party).collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<ReportId> reports(Merged m) {
    return m.evidence().stream()
        .map(Evidence::report)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
