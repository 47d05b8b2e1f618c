package org.parley.web.talk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.io.words.MoveSentence;
import org.parley.io.words.Names;
import org.parley.io.words.OneLine;
import org.parley.io.words.RecordLines;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.web.Address;

/** Draws moves in a window: a lane a party, and one for all others. */
final class Drawing {
  private static final int LEFT = 130;
  private static final int WIDTH = 1000;
  private static final int LANE = 44;
  private static final int TOP = 26;
  private static final int MOST_LANES = 5;
  private static final String OTHERS = "Others";

  /** Most letters for which a lane has room beside it. */
  private static final int MOST_NAME = 16;

  /** Moves of a lane nearer than this to one another stand at these heights in turn. */
  private static final double NEAR = 13;

  private static final double[] HEIGHTS = {0, -13, 13};

  private final List<Placed> moves;
  private final Names names;
  private final Window window;
  private final Function<Move, String> target;
  private final List<String> lanes;
  private final Map<MoveId, Timeline.Dot> placed = new HashMap<>();

  /**
   * @param target where the dot of a move leads to
   */
  Drawing(List<Placed> moves, Names names, Window window, Function<Move, String> target) {
    this.moves =
        moves.stream()
            .filter(m -> m.day().filter(window::holds).isPresent())
            .filter(m -> m.in(Optional.of(window.from()), Optional.of(window.to())))
            .toList();
    this.names = names;
    this.window = window;
    this.target = target;
    this.lanes = lanes();
  }

  Timeline draw(Address page, Optional<LocalDate> on) {
    Layout layout = layout();
    List<Layout.Spot> spots = layout.spots(moves);
    List<Timeline.Dot> dots = dots(spots);
    return new Timeline(
        WIDTH,
        TOP + LANE * Math.max(1, lanes.size()) + 8,
        rows(),
        layout.ticks(),
        bars(spots),
        dots,
        arcs(),
        window.steps(page, on, told(on)),
        layout.day(),
        window.isPartOfDay(),
        layout.strip(),
        on.filter(window::holds).map(layout::day).orElse(-1.0));
  }

  private List<Timeline.Lane> rows() {
    List<Timeline.Lane> rows = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      rows.add(new Timeline.Lane(name(lanes.get(i)), y(i)));
    }
    return rows;
  }

  /** Hours are drawn below a day, and for one day where any is told. */
  private Layout layout() {
    Layout.Axis axis = new Layout.Axis(window, LEFT, WIDTH - 10.0);
    long apart = moves.stream().filter(m -> m.hours().isEmpty()).count();
    boolean hours = window.isPartOfDay() || window.isOneDay() && apart < moves.size();
    return hours ? new ByHours(axis, apart) : new ByDays(axis);
  }

  /** The first hour that is told, of the chosen day if one is. */
  private Optional<LocalDateTime> told(Optional<LocalDate> on) {
    return moves.stream()
        .filter(m -> on.isEmpty() || on.equals(m.day()))
        .flatMap(m -> m.hours().stream())
        .map(h -> h.from().isBefore(window.from()) ? window.from() : h.from())
        .filter(t -> t.isBefore(window.to()))
        .min(Comparator.naturalOrder());
  }

  private List<String> lanes() {
    Map<String, Integer> counts = new TreeMap<>();
    moves.forEach(m -> counts.merge(party(m.move()), 1, Integer::sum));
    List<String> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .limit(MOST_LANES)
            .toList();
    List<String> all = new ArrayList<>(most);
    if (counts.size() > most.size()) {
      all.add(OTHERS);
    }
    return all;
  }

  private String name(String lane) {
    return lane.isEmpty()
        ? "Not named"
        : lane.equals(OTHERS) ? OTHERS : OneLine.cut(names.name(new ActorId(lane)), MOST_NAME);
  }

  private String party(Move m) {
    return m.by().stream().findFirst().map(id -> names.party(id).orElse(id.value())).orElse("");
  }

  private int lane(Move m) {
    int lane = lanes.indexOf(party(m));
    return lane < 0 ? lanes.size() - 1 : lane;
  }

  private static double y(int lane) {
    return TOP + LANE * (lane + 0.5);
  }

  private List<Timeline.Dot> dots(List<Layout.Spot> spots) {
    List<Timeline.Dot> dots = new ArrayList<>();
    for (Layout.Spot spot : spots) {
      double lane = y(lane(spot.move().move()));
      long near =
          dots.stream()
              .filter(d -> Math.abs(d.y() - lane) < LANE / 2.0 && spot.x() - d.x() < NEAR)
              .filter(d -> spot.x() - d.x() >= 0)
              .count();
      Timeline.Dot dot = dot(spot, lane + HEIGHTS[(int) (near % HEIGHTS.length)]);
      placed.put(spot.move().move().id(), dot);
      dots.add(dot);
    }
    return dots;
  }

  private Timeline.Dot dot(Layout.Spot spot, double y) {
    Move m = spot.move().move();
    String label =
        RecordLines.act(m) + ", " + spot.move().dayText() + ": " + new MoveSentence(names).text(m);
    return new Timeline.Dot(spot.x(), y, m.realis().slug(), label, target.apply(m));
  }

  private List<Timeline.Bar> bars(List<Layout.Spot> spots) {
    return spots.stream()
        .flatMap(s -> s.bar().map(b -> at(b, placed(s.move().move()).y())).stream())
        .toList();
  }

  private static Timeline.Bar at(Timeline.Bar bar, double y) {
    return new Timeline.Bar(bar.x(), bar.width(), y);
  }

  private List<Timeline.Arc> arcs() {
    List<Timeline.Arc> arcs = new ArrayList<>();
    for (Placed p : moves) {
      Move m = p.move();
      m.answers().map(placed::get).ifPresent(to -> arcs.add(arc(placed(m), to)));
    }
    return arcs;
  }

  private static Timeline.Arc arc(Timeline.Dot from, Timeline.Dot to) {
    double middle = Layout.round((from.y() + to.y()) / 2);
    return new Timeline.Arc(
        "M" + to.x() + " " + to.y() + "C" + to.x() + " " + middle + " " + from.x() + " " + middle
            + " " + from.x() + " " + from.y());
  }

  private Timeline.Dot placed(Move m) {
    return Objects.requireNonNull(placed.get(m.id()), m.id().value());
  }
}
