package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.codebook.Codebook;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.ReportId;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.When;

/**
 * Makes talks of moves: what each answers, where the talk stands, what it is called. A talk needs a
 * move that can open one; a threat alone does not.
 */
final class TalkMaker {
  /** What an act does to a talk. */
  record Effect(
      Act act, boolean opens, boolean joint, Optional<TalkStatus> status, List<Act> answers) {}

  private static final int MOST_VENUES = 3;
  private static final Map<Act, Effect> EFFECTS =
      Codebook.rules("talk-acts", Effect.class).stream()
          .collect(Collectors.toUnmodifiableMap(Effect::act, e -> e));

  private final UnaryOperator<ActorId> party;
  private final Function<ActorId, String> name;
  private final ToIntFunction<Set<ReportId>> origins;

  /**
   * @param party the country code of an actor, or its id
   * @param name how a party is called
   * @param origins how many independent reports a set of reports holds
   */
  TalkMaker(
      UnaryOperator<ActorId> party,
      Function<ActorId, String> name,
      ToIntFunction<Set<ReportId>> origins) {
    this.party = party;
    this.name = name;
    this.origins = origins;
  }

  /** The talks of the two parties whose talks are the question. */
  List<Talk> talks(String question, List<MoveMerger.Merged> moves) {
    List<List<MoveMerger.Merged>> episodes =
        Episodes.of(moves).stream().filter(TalkMaker::opened).toList();
    List<Talk> talks = new ArrayList<>();
    List<TalkNames.Unnamed> unnamed = new ArrayList<>();
    for (List<MoveMerger.Merged> episode : episodes) {
      Talk talk = talk(QuestionKeys.talkId(question, talks.size() + 1), episode);
      talks.add(talk);
      Optional<LocalDate> first = episode.get(0).told().day();
      unnamed.add(new TalkNames.Unnamed(talk.name(), where(talk.venues()), first));
    }
    List<String> names = TalkNames.apart(unnamed);
    return IntStream.range(0, talks.size())
        .mapToObj(i -> talks.get(i).withName(names.get(i)))
        .toList();
  }

  static boolean opens(Act act) {
    return effect(act).opens();
  }

  /** Whether both parties do it together: "Kenya met Uganda" is also "Uganda met Kenya". */
  static boolean isJoint(Act act) {
    return effect(act).joint();
  }

  private static Effect effect(Act act) {
    return Objects.requireNonNull(EFFECTS.get(act), act.slug());
  }

  private static boolean opened(List<MoveMerger.Merged> episode) {
    return episode.stream().anyMatch(m -> opens(m.first().act()));
  }

  private Talk talk(String id, List<MoveMerger.Merged> group) {
    List<Move> moves = new ArrayList<>();
    ToldMoves told = new ToldMoves(party);
    for (MoveMerger.Merged m : group) {
      Move move = move(m, told);
      told.add(move);
      moves.add(move);
    }
    List<When> days =
        moves.stream()
            .flatMap(m -> m.day().stream())
            .sorted(Comparator.comparing(When::first))
            .toList();
    List<String> venues =
        moves.stream()
            .filter(m -> m.act() != Act.REFUSE_VENUE && m.act() != Act.PROPOSE_VENUE)
            .flatMap(m -> m.venues().stream())
            .distinct()
            .toList();
    List<ActorId> parties = List.copyOf(group.get(0).first().pair());
    return new Talk(
        id,
        name(parties, moves),
        parties,
        days.stream().findFirst(),
        days.stream().reduce((a, b) -> b),
        TalkState.after(moves, TalkState.madeBy(parties, party)),
        venues,
        Outcomes.of(moves, party));
  }

  private Move move(MoveMerger.Merged m, ToldMoves before) {
    List<ActorId> by = m.by();
    return new Move(
        QuestionKeys.moveId(m.first().report(), m.first().place().offset()),
        m.first().act(),
        by,
        others(m, by),
        m.day(),
        m.venues(),
        m.all(MoveCandidate::issues),
        m.condition(),
        before.answeredBy(m, effect(m.first().act()).answers()),
        m.realis(),
        m.evidence(),
        origins.applyAsInt(MoveMerger.reports(m)),
        m.first().rule(),
        m.clock(),
        Optional.empty());
  }

  /** Towards whom, without the side of its makers: a report may tell the other as the maker. */
  private List<ActorId> others(MoveMerger.Merged m, List<ActorId> by) {
    Set<ActorId> own = by.stream().map(party).collect(Collectors.toSet());
    return m.all(MoveCandidate::to).stream().filter(a -> !own.contains(party.apply(a))).toList();
  }

  /** What an act makes of the talk, where it makes anything. */
  static Optional<TalkStatus> status(Act act) {
    return effect(act).status();
  }

  private String name(List<ActorId> parties, List<Move> moves) {
    boolean meeting =
        moves.stream()
                .allMatch(
                    m ->
                        Set.of(
                                Act.CANCEL,
                                Act.AGREE_TO_MEET,
                                Act.DECLARE_READINESS,
                                Act.PROPOSE_MEETING)
                            .contains(m.act()))
            && moves.stream().anyMatch(m -> m.act() != Act.DECLARE_READINESS);
    String between = parties.stream().map(name).sorted().collect(Collectors.joining("–"));
    return between + (meeting ? " meeting" : " talks");
  }

  private static String where(List<String> venues) {
    return venues.isEmpty()
        ? ""
        : " in " + String.join(", ", venues.subList(0, Math.min(MOST_VENUES, venues.size())));
  }
}
