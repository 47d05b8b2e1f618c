package org.parley.io.output;

import java.util.List;
import java.util.function.Function;
import org.parley.model.Actor;
import org.parley.model.Dispute;
import org.parley.model.Move;
import org.parley.model.Talk;

/** Lines of JSON, one at a time, for what reports give together. */
public final class TogetherLines {
  private static final String NO_MOVES = ",\"moves\":[]}";

  private final DossierRows rows;

  /**
   * @param originals the original text of a report by its id
   */
  public TogetherLines(Function<String, String> originals) {
    this.rows = new DossierRows(new Offsets(id -> CodePoints.of(originals.apply(id))));
  }

  public String actor(Actor actor) {
    return json(rows.actor(actor));
  }

  /** The line of a talk without its {@code moves}. */
  public String talk(Talk talk) {
    String line = json(rows.talk(talk.withMoves(List.of())));
    return line.substring(0, line.length() - NO_MOVES.length()) + "}";
  }

  public String move(Move move) {
    return json(rows.move(move));
  }

  public String dispute(Dispute dispute) {
    return json(rows.dispute(dispute));
  }

  private static String json(Object row) {
    return Json.ROWS.writeValueAsString(row);
  }
}
