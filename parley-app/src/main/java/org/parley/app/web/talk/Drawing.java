package org.parley.app.web.talk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.app.web.Address;
import org.parley.app.words.Days;
import org.parley.app.words.MoveSentence;
import org.parley.app.words.Names;
import org.parley.model.Move;

/** Draws moves in a window of days: a lane a party, and one for all others. */
final class Drawing {
  private static final int LEFT = 130;
  private static final int WIDTH = 1000;
  private static final int LANE = 44;
  private static final int TOP = 26;
  private static final int MOST_LANES = 5;
  private static final int MOST_TICKS = 10;
  private static final String OTHERS = "Others";

  private final List<Placed> moves;
  private final Names names;
  private final Window window;
  private final Function<Move, String> target;
  private final List<String> lanes;
  private final Map<String, Timeline.Dot> placed = new HashMap<>();

  /**
   * @param target where the dot of a move leads to
   */
  Drawing(List<Placed> moves, Names names, Window window, Function<Move, String> target) {
    this.moves = moves.stream().filter(m -> m.day().filter(window::holds).isPresent()).toList();
    this.names = names;
    this.window = window;
    this.target = target;
    this.lanes = lanes();
  }

  Timeline draw(Address page, Optional<LocalDate> on) {
    List<Timeline.Lane> rows = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      rows.add(new Timeline.Lane(name(lanes.get(i)), y(i)));
    }
    List<Timeline.Dot> dots = dots();
    return new Timeline(
        WIDTH,
        TOP + LANE * Math.max(1, lanes.size()) + 8,
        rows,
        ticks(),
        dots,
        arcs(),
        window.steps(page, on),
        on.filter(window::holds).map(d -> round(x(d, 0.5))).orElse(-1.0));
  }

  private List<String> lanes() {
    Map<String, Integer> counts = new TreeMap<>();
    moves.forEach(m -> counts.merge(party(m.move()), 1, Integer::sum));
    List<String> most =
        counts.keySet().stream()
            .sorted(Comparator.comparing((String p) -> -counts.get(p)))
            .limit(MOST_LANES)
            .toList();
    List<String> all = new ArrayList<>(most);
    if (counts.size() > most.size()) {
      all.add(OTHERS);
    }
    return all;
  }

  private String name(String lane) {
    return lane.isEmpty() ? "Not named" : lane.equals(OTHERS) ? OTHERS : names.name(lane);
  }

  private String party(Move m) {
    return m.by().stream().findFirst().map(id -> names.party(id).orElse(id)).orElse("");
  }

  private int lane(Move m) {
    int lane = lanes.indexOf(party(m));
    return lane < 0 ? lanes.size() - 1 : lane;
  }

  private static double y(int lane) {
    return TOP + LANE * (lane + 0.5);
  }

  private double x(LocalDate day, double part) {
    double at = ChronoUnit.DAYS.between(window.first(), day) + part;
    return LEFT + (WIDTH - LEFT - 10.0) * at / window.days();
  }

  /** The moves of one day stand side by side in their order, as far as its breadth allows. */
  private List<Timeline.Dot> dots() {
    Map<LocalDate, List<Placed>> byDay = new TreeMap<>();
    moves.forEach(m -> byDay.computeIfAbsent(m.day().get(), d -> new ArrayList<>()).add(m));
    List<Timeline.Dot> dots = new ArrayList<>();
    byDay.forEach(
        (day, of) -> {
          for (int i = 0; i < of.size(); i++) {
            Timeline.Dot dot = dot(of.get(i), day, (i + 1.0) / (of.size() + 1));
            placed.put(of.get(i).move().id(), dot);
            dots.add(dot);
          }
        });
    return dots;
  }

  private Timeline.Dot dot(Placed p, LocalDate day, double part) {
    Move m = p.move();
    String act = m.act().slug().replace('-', ' ');
    String label = act + ", " + p.dayText() + ": " + new MoveSentence(names).text(m);
    return new Timeline.Dot(
        round(x(day, part)), y(lane(m)), m.realis().slug(), label, target.apply(m));
  }

  private List<Timeline.Arc> arcs() {
    List<Timeline.Arc> arcs = new ArrayList<>();
    for (Placed p : moves) {
      Move m = p.move();
      Timeline.Dot from = placed.get(m.id());
      Timeline.Dot to = placed.get(m.answers().orElse(""));
      if (to != null) {
        double middle = round((from.y() + to.y()) / 2);
        arcs.add(
            new Timeline.Arc(
                "M" + to.x() + " " + to.y() + "C" + to.x() + " " + middle + " " + from.x() + " "
                    + middle + " " + from.x() + " " + from.y()));
      }
    }
    return arcs;
  }

  private List<Timeline.Tick> ticks() {
    int step = Math.max(1, (window.days() + MOST_TICKS - 1) / MOST_TICKS);
    List<Timeline.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < window.days(); i += step) {
      LocalDate day = window.first().plusDays(i);
      ticks.add(new Timeline.Tick(Days.text(day), round(x(day, 0))));
    }
    return ticks;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
