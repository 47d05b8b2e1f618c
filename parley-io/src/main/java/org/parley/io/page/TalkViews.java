package org.parley.io.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.io.words.Counted;
import org.parley.io.words.Days;
import org.parley.io.words.OneLine;
import org.parley.io.words.RecordLine;
import org.parley.io.words.RecordLines;
import org.parley.model.Dossier;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Talk;

/** The talks, each move in its party's lane. */
final class TalkViews {
  private final Dossier dossier;
  private final Citations citations;
  private final RecordLines lines;
  private final DayWords dayWords;
  private final Map<MoveId, Move> moves = new HashMap<>();

  TalkViews(Dossier dossier, Citations citations, RecordLines lines) {
    this.dossier = dossier;
    this.citations = citations;
    this.lines = lines;
    this.dayWords = new DayWords(dossier, lines.sources());
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
    Lanes lanes = new Lanes(talk, lines.names());
    RecordLine line = lines.of(talk);
    return new TalkView(
        citations.key("t", talk.id()),
        line,
        OneLine.parts(line.day(), Counted.of(talk.moves().size(), "move"), line.meta()),
        lanes.names(),
        talk.moves().stream().map(m -> view(m, lanes, anchors)).toList());
  }

  private MoveView view(Move move, Lanes lanes, Anchors anchors) {
    int lane = lanes.of(move);
    RecordLine line = lines.of(move);
    Optional<Move> answered = move.answers().map(moves::get);
    return new MoveView(
        anchors.link(key(move)),
        line,
        lane,
        lanes.names().get(lane - 1),
        move.day().isPresent(),
        dayWords.of(move),
        lines.sources().outlets(line.reports()),
        anchors.link(answered.map(this::key).orElse("")),
        answered.map(this::brief).orElse(""));
  }

  private String brief(Move move) {
    return RecordLines.act(move) + move.day().map(d -> ", " + Days.text(d)).orElse("");
  }

  private String key(Move move) {
    return citations.key("m", move.id());
  }
}
