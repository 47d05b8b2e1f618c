package org.parley.io.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.io.words.Counted;
import org.parley.io.words.Days;
import org.parley.io.words.MoveSentence;
import org.parley.io.words.Names;
import org.parley.io.words.Telling;
import org.parley.model.Dossier;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Talk;

/** The talks, each move in its party's lane. */
final class TalkViews {
  private static final String KIND = "m";

  private final Dossier dossier;
  private final Citations citations;
  private final Names names;
  private final MoveSentence sentence;
  private final Telling telling;
  private final Words words;
  private final Map<MoveId, Move> moves = new HashMap<>();

  TalkViews(Dossier dossier, Citations citations) {
    this.dossier = dossier;
    this.citations = citations;
    this.names = new Names(dossier);
    this.sentence = new MoveSentence(names);
    this.telling = new Telling(dossier);
    this.words = new Words(dossier);
    for (Talk talk : dossier.talks()) {
      for (Move move : talk.moves()) {
        moves.put(move.id(), move);
        citations.add(key(move), move.evidence());
        move.condition().ifPresent(c -> citations.add(key(move), c.report(), c.span(), true));
        move.clock().ifPresent(c -> citations.add(key(move), c.report(), c.span(), true));
      }
    }
  }

  List<TalkView> views(Anchors anchors) {
    return dossier.talks().stream().map(t -> view(t, anchors)).toList();
  }

  private TalkView view(Talk talk, Anchors anchors) {
    Lanes lanes = new Lanes(talk, names);
    return new TalkView(
        citations.key("t", talk.id()),
        talk.name(),
        talk.status().slug(),
        about(talk),
        lanes.names(),
        talk.moves().stream().map(m -> view(m, lanes, anchors)).toList());
  }

  private static String about(Talk talk) {
    String days =
        talk.opened()
            .flatMap(from -> talk.latest().map(to -> Days.between(from.first(), to.last()) + " · "))
            .orElse("");
    String venues =
        talk.venues().isEmpty() ? "" : " · venues named: " + String.join(", ", talk.venues());
    return days + Counted.of(talk.moves().size(), "move") + venues;
  }

  private MoveView view(Move move, Lanes lanes, Anchors anchors) {
    int lane = lanes.of(move);
    Optional<Move> answered = move.answers().map(moves::get);
    return new MoveView(
        anchors.link(key(move)),
        lane,
        lanes.names().get(lane - 1),
        Days.text(move).orElse(""),
        dayWords(move),
        move.act().slug().replace('-', ' '),
        telling.outlets(move.evidence()),
        sentence.subject(move),
        sentence.predicate(move),
        words.of(move.evidence().get(0)),
        telling.per(move),
        anchors.link(answered.map(this::key).orElse("")),
        answered.map(this::brief).orElse(""));
  }

  private String brief(Move move) {
    String day = move.day().map(d -> ", " + Days.text(d)).orElse("");
    return move.act().slug().replace('-', ' ') + day;
  }

  private String dayWords(Move move) {
    if (move.day().isEmpty()) {
      return telling.told(move).map(d -> Days.told(move, d)).orElse("");
    }
    return move.evidence().stream()
        .map(Evidence::event)
        .flatMap(Optional::stream)
        .map(words::day)
        .flatMap(Optional::stream)
        .distinct()
        .limit(2)
        .map(MoveSentence::quoted)
        .collect(Collectors.joining(", "));
  }

  private String key(Move move) {
    return citations.key(KIND, move.id());
  }
}
