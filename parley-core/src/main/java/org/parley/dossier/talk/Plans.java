package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Realis;
import org.parley.model.When;

/** The plans of a talk that are open while its moves are told, by the days for which they are. */
final class Plans {
  /** How late a plan may be carried out; days are told across midnight. */
  private static final int LATE_DAYS = 1;

  /** A longer span of days is no date to keep. */
  private static final int LONGEST_DAYS = 31;

  /** Those of one maker, or of all where it matters to nobody who is told to make them. */
  private static final class Open {
    private final NavigableMap<LocalDate, List<Move>> dated = new TreeMap<>();
    private final List<Move> undated = new ArrayList<>();

    void add(Move plan) {
      due(plan)
          .map(day -> dated.computeIfAbsent(day.last(), k -> new ArrayList<>()))
          .orElse(undated)
          .add(plan);
    }

    /** Takes out those of these days, and those without a day. */
    List<Move> take(When day) {
      List<Move> taken = new ArrayList<>(undated);
      undated.clear();
      LocalDate first = day.first().minusDays(LATE_DAYS);
      LocalDate last = day.last().plusDays(LONGEST_DAYS);
      for (List<Move> plans : dated.subMap(first, true, last, true).values()) {
        List<Move> begun =
            plans.stream().filter(p -> !due(p).orElseThrow().first().isAfter(day.last())).toList();
        taken.addAll(begun);
        plans.removeAll(begun);
      }
      return taken;
    }

    /** The day for which a plan is: that of an agreement which was made is its own. */
    private static Optional<When> due(Move plan) {
      return plan.day().filter(d -> plan.realis() == Realis.PLANNED);
    }
  }

  private final Function<Move, Collection<ActorId>> makers;
  private final Map<ActorId, Open> open = new HashMap<>();
  private final Deque<Move> latest = new ArrayDeque<>();
  private final Set<MoveId> closed = new HashSet<>();

  /**
   * @param makers whose plan it is, and who alone can carry it out
   */
  Plans(Function<Move, Collection<ActorId>> makers) {
    this.makers = makers;
  }

  /** An agreement to meet is one also where it is told as made. */
  static boolean isPlan(Move move) {
    return move.realis() == Realis.PLANNED
        || move.act() == Act.AGREE_TO_MEET && move.realis() == Realis.HAPPENED;
  }

  void add(Move plan) {
    of(plan).forEach(o -> o.add(plan));
    latest.add(plan);
  }

  /** Those that this deed carries out, which are then closed; none where it has no day. */
  List<Move> carriedOut(Move deed) {
    if (deed.day().isEmpty()) {
      return List.of();
    }
    return of(deed).stream()
        .flatMap(o -> o.take(deed.day().get()).stream())
        .filter(plan -> closed.add(plan.id()))
        .toList();
  }

  /** The last that is open, which is then closed. */
  Optional<Move> calledOff() {
    while (!latest.isEmpty() && closed.contains(latest.getLast().id())) {
      latest.removeLast();
    }
    Optional<Move> last = Optional.ofNullable(latest.pollLast());
    last.ifPresent(plan -> closed.add(plan.id()));
    return last;
  }

  private List<Open> of(Move move) {
    return makers.apply(move).stream()
        .distinct()
        .map(m -> open.computeIfAbsent(m, k -> new Open()))
        .collect(Collectors.toList());
  }
}
