package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.question.Answer;
import org.parley.model.Talk;
import org.parley.model.When;

/** The talks, moves, disputes, deeds and revisions of each question. */
final class AnswerTable {
  private static final String QUESTION = "question";

  private static final List<RecordKind> ANSWERS =
      List.of(
          RecordKind.MOVES,
          RecordKind.TALKS,
          RecordKind.DISPUTES,
          RecordKind.DEEDS,
          RecordKind.REVISIONS);

  private final Sql sql;
  private final LineTable table;

  AnswerTable(Sql sql, LineTable table) {
    this.sql = sql;
    this.table = table;
  }

  /** Puts an answer in the place of the question's earlier one. */
  void put(String question, Answer answer, AnswerLines lines) {
    List<Line> moves = new ArrayList<>();
    List<TalkDays> days = new ArrayList<>();
    for (Talk talk : answer.talks()) {
      moves.addAll(lines.moves(talk));
      days.add(TalkDays.of(talk, lines::told, lines::party));
    }
    List<Line> talks = answer.talks().stream().map(lines::talk).toList();
    List<Line> disputes = answer.disputes().stream().map(lines::dispute).toList();
    List<Line> deeds = answer.deeds().stream().map(lines::deed).toList();
    List<Line> revisions = answer.revisions().stream().map(lines::revision).toList();
    sql.update(
        "DELETE FROM standings WHERE talk IN (SELECT id FROM talks WHERE question = ?)", question);
    takeFromOthers(RecordKind.MOVES, question, moves);
    takeFromOthers(RecordKind.DEEDS, question, deeds);
    takeFromOthers(RecordKind.REVISIONS, question, revisions);
    table.replace(RecordKind.MOVES, QUESTION, question, Line.apart(moves));
    table.replace(RecordKind.TALKS, QUESTION, question, Line.apart(talks));
    table.replace(RecordKind.DISPUTES, QUESTION, question, Line.apart(disputes));
    table.replace(RecordKind.DEEDS, QUESTION, question, Line.apart(deeds));
    table.replace(RecordKind.REVISIONS, QUESTION, question, Line.apart(revisions));
    days.forEach(d -> d.write(sql));
  }

  /**
   * A move whose parties, a deed whose day or a report whose address is known otherwise since
   * belongs to another question than before, whose new answer may come in a later round.
   */
  private void takeFromOthers(RecordKind kind, String question, List<Line> lines) {
    sql.update(
        "DELETE FROM "
            + kind.table()
            + " WHERE id IN (SELECT value FROM json_each(?)) AND question <> ?",
        ModelCodec.write(lines.stream().map(Line::id).toList()),
        question);
  }

  /** Takes out what stands under a question to which no report contributes. */
  void forgetUnasked() {
    for (RecordKind kind : ANSWERS) {
      sql.list(
              r -> r.getString(1),
              "SELECT DISTINCT question FROM "
                  + kind.table()
                  + " WHERE question NOT IN (SELECT question FROM contributions)")
          .forEach(q -> table.replace(kind, QUESTION, q, List.of()));
    }
  }

  /** A place in a list by days: what has none comes last. */
  static int number(Optional<When> day) {
    return day.map(d -> (int) d.first().toEpochDay()).orElse(Integer.MAX_VALUE);
  }
}
