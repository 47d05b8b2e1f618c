package org.parley.web.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.io.words.Names;
import org.parley.io.words.OneLine;
import org.parley.io.words.RecordLines;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Outcome;
import org.parley.web.list.Row;

/** What became of each offer and plan, and what was put forward on each issue. */
final class OfferLifecycles {
  private static final Set<Act> OFFERS =
      EnumSet.of(
          Act.OFFER,
          Act.DECLARE_READINESS,
          Act.DEMAND,
          Act.PROPOSE_VENUE,
          Act.PROPOSE_MEETING,
          Act.MEDIATE);

  private final List<Move> moves;
  private final Map<String, Row> rows = new HashMap<>();

  OfferLifecycles(List<Move> moves, List<Row> rows) {
    this.moves = moves;
    rows.forEach(r -> this.rows.put(r.id(), r));
  }

  List<TalkView.Life> offers() {
    return moves.stream()
        .filter(m -> OFFERS.contains(m.act()) || m.outcome().isPresent())
        .map(m -> new TalkView.Life(row(m), RecordLines.outcome(m), answers(m)))
        .toList();
  }

  private Row row(Move m) {
    return Objects.requireNonNull(rows.get(m.id().value()), m.id().value());
  }

  /**
   * The answers, the answers to these, and so on, each to one before it, and what carried a plan
   * out or called it off.
   */
  private List<Row> answers(Move offer) {
    Set<MoveId> chain = new HashSet<>(Set.of(offer.id()));
    Optional<MoveId> by = offer.outcome().map(Outcome::move);
    List<Row> answers = new ArrayList<>();
    for (Move m : moves) {
      boolean answer =
          m.answers().filter(chain::contains).isPresent() || by.equals(Optional.of(m.id()));
      if (answer && chain.add(m.id())) {
        answers.add(row(m));
      }
    }
    return answers;
  }

  List<TalkView.Issue> issues(Names names) {
    Map<String, Map<String, List<Row>>> issues = new LinkedHashMap<>();
    for (Move m : moves) {
      String party =
          m.by().stream()
              .findFirst()
              .map(id -> names.name(names.party(id).map(ActorId::new).orElse(id)))
              .orElse("Not named");
      for (String issue : m.issues()) {
        issues
            .computeIfAbsent(OneLine.of(issue), i -> new LinkedHashMap<>())
            .computeIfAbsent(party, p -> new ArrayList<>())
            .add(row(m));
      }
    }
    List<TalkView.Issue> views = new ArrayList<>();
    issues.forEach(
        (issue, parties) -> {
          List<TalkView.Position> positions = new ArrayList<>();
          parties.forEach((party, of) -> positions.add(new TalkView.Position(party, of)));
          views.add(new TalkView.Issue(issue, positions));
        });
    return views;
  }
}
