package org.parley.dossier.talk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.codebook.Codebook;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Outcome;
import org.parley.model.Realis;

/**
 * What became of the offers, demands and plans of a talk: by the moves that answer them, and by
 * those that carry a plan out or call it off. The last that tells decides.
 */
final class Outcomes {
  /** How a later move belongs to the one of which something becomes. */
  enum How {
    ANSWER,
    PLAN,
    JOINT_PLAN,
    END
  }

  /** What becomes of some acts by others. */
  record Rule(String name, Outcome.Kind outcome, How how, List<Act> of, List<Act> by) {
    boolean isPlan() {
      return how == How.PLAN || how == How.JOINT_PLAN;
    }
  }

  private static final List<Rule> RULES = Codebook.rules("talk-outcomes", Rule.class);
  private static final ActorId BOTH = ActorId.named("both");

  private final Map<Rule, Plans> plans = new LinkedHashMap<>();
  private final Map<MoveId, Move> told = new HashMap<>();
  private final Map<MoveId, Outcome> outcomes = new HashMap<>();

  private Outcomes(UnaryOperator<ActorId> party) {
    RULES.stream()
        .filter(Rule::isPlan)
        .forEach(
            rule ->
                plans.put(
                    rule,
                    rule.how() == How.JOINT_PLAN
                        ? new Plans(m -> List.of(BOTH))
                        : new Plans(m -> m.by().stream().map(party).toList())));
  }

  /**
   * The same moves, each with what became of it.
   *
   * @param moves of one talk, in order
   * @param party the country code of an actor, or its id
   */
  static List<Move> of(List<Move> moves, UnaryOperator<ActorId> party) {
    Outcomes all = new Outcomes(party);
    moves.forEach(all::tell);
    return moves.stream()
        .map(m -> m.withOutcome(Optional.ofNullable(all.outcomes.get(m.id()))))
        .toList();
  }

  private void tell(Move move) {
    for (Rule rule : RULES) {
      if (rule.by().contains(move.act())) {
        switch (rule.how()) {
          case ANSWER -> answer(rule, move);
          case PLAN, JOINT_PLAN -> carryOut(rule, move);
          case END -> end(rule, move);
        }
      }
    }
    plans.forEach(
        (rule, open) -> {
          if (rule.of().contains(move.act()) && Plans.isPlan(move)) {
            open.add(move);
          }
        });
    told.put(move.id(), move);
  }

  private void answer(Rule rule, Move move) {
    move.answers()
        .flatMap(id -> Optional.ofNullable(told.get(id)))
        .filter(earlier -> rule.of().contains(earlier.act()) && move.realis() != Realis.DENIED)
        .ifPresent(earlier -> came(earlier, rule.outcome(), move));
  }

  private void carryOut(Rule rule, Move move) {
    Plans open = plans(rule);
    switch (move.realis()) {
      case HAPPENED -> open.carriedOut(move).forEach(plan -> came(plan, rule.outcome(), move));
      case DENIED, CANCELLED ->
          open.carriedOut(move).forEach(plan -> came(plan, Outcome.Kind.NOT_KEPT, move));
      default -> {}
    }
  }

  private void end(Rule rule, Move move) {
    if (move.realis() == Realis.HAPPENED) {
      plans.entrySet().stream()
          .filter(e -> e.getKey().of().equals(rule.of()))
          .flatMap(e -> e.getValue().calledOff().stream())
          .forEach(plan -> came(plan, rule.outcome(), move));
    }
  }

  private Plans plans(Rule rule) {
    return Objects.requireNonNull(plans.get(rule), rule.name());
  }

  private void came(Move earlier, Outcome.Kind kind, Move later) {
    outcomes.put(earlier.id(), new Outcome(kind, later.id()));
  }
}
