package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.Realis;
import org.parley.model.TalkStatus;
import org.parley.model.When;

/**
 * Where a talk stands after some of its moves.
 *
 * @param made what the moves made of it, where they made anything
 * @param since the last day on which anything happened; of a talk that is concluded, the day of
 *     that
 */
public record TalkState(Optional<TalkStatus> made, Optional<LocalDate> since) {
  /** Before the first move. */
  public static final TalkState OPEN = new TalkState(Optional.empty(), Optional.empty());

  /** What an act makes of a talk though it has not been done. */
  private static final Set<TalkStatus> AHEAD =
      EnumSet.of(TalkStatus.PROPOSED, TalkStatus.SCHEDULED);

  private static final Set<TalkStatus> BEGUN =
      EnumSet.of(TalkStatus.UNDER_WAY, TalkStatus.CONCLUDED);

  /** What the parties of a talk alone can make of it; a mediator's refusal stalls nothing. */
  private static final Set<TalkStatus> BY_PARTIES =
      EnumSet.of(TalkStatus.STALLED, TalkStatus.CANCELLED, TalkStatus.CONCLUDED);

  /**
   * After one move more. An offer opens a talk; it does not undo what came of an earlier one. What
   * is denied or hangs on a condition makes nothing of a talk but a plan. What has no day of its
   * own may break off a talk that has begun, or conclude it where several passages tell so, but
   * does not set it back: it may have come before. A concluded talk goes on where something happens
   * on a later day.
   *
   * @param byParty whether a party of the talk makes it
   */
  public TalkState then(Move move, boolean byParty) {
    Optional<TalkStatus> next =
        TalkMaker.status(move.act())
            .flatMap(s -> done(move, s))
            .filter(s -> byParty || !BY_PARTIES.contains(s));
    boolean moves = next.isPresent() && !isBehind(move, next.get());
    return new TalkState(moves ? next : made, since(move, moves ? next : Optional.empty()));
  }

  private static Optional<TalkStatus> done(Move move, TalkStatus status) {
    if (move.realis() == Realis.HAPPENED || AHEAD.contains(status)) {
      return Optional.of(status);
    }
    boolean meeting = status == TalkStatus.UNDER_WAY && move.realis() == Realis.PLANNED;
    return meeting ? Optional.of(TalkStatus.SCHEDULED) : Optional.empty();
  }

  private boolean isBehind(Move move, TalkStatus next) {
    if (made.isEmpty()) {
      return false;
    }
    boolean sure =
        move.day().isPresent()
            || move.act() == Act.BREAK_OFF
            || next == TalkStatus.CONCLUDED && move.evidence().size() > 1;
    boolean again = next == TalkStatus.UNDER_WAY || next == TalkStatus.SCHEDULED;
    return next == TalkStatus.PROPOSED
        || BEGUN.contains(made.get()) && !sure
        || is(TalkStatus.CONCLUDED) && again && !isLater(move);
  }

  private boolean is(TalkStatus status) {
    return made.equals(Optional.of(status));
  }

  private boolean isLater(Move move) {
    return since.isPresent() && move.day().filter(d -> d.first().isAfter(since.get())).isPresent();
  }

  private Optional<LocalDate> since(Move move, Optional<TalkStatus> next) {
    Optional<LocalDate> day =
        move.day().filter(d -> move.realis() == Realis.HAPPENED).map(When::last);
    if (next.equals(Optional.of(TalkStatus.CONCLUDED))) {
      return day.or(() -> since);
    }
    if (is(TalkStatus.CONCLUDED) && next.isEmpty() && since.isPresent()) {
      return since;
    }
    return Stream.concat(since.stream(), day.stream()).max(Comparator.naturalOrder());
  }

  public TalkStatus status() {
    return made.orElse(TalkStatus.PROPOSED);
  }

  /**
   * The status after these moves of a talk, in their order.
   *
   * @param byParty whether a party of the talk makes a move
   */
  public static TalkStatus after(List<Move> moves, Predicate<Move> byParty) {
    TalkState now = OPEN;
    for (Move move : moves) {
      now = now.then(move, byParty.test(move));
    }
    return now.status();
  }

  /**
   * Whether one of these makes a move.
   *
   * @param parties of a talk
   * @param party the country code of an actor, or its id
   */
  public static Predicate<Move> madeBy(List<ActorId> parties, UnaryOperator<ActorId> party) {
    return move -> move.by().stream().map(party).anyMatch(parties::contains);
  }
}
