package org.parley.io.output;

import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Actor;
import org.parley.model.CodePoints;
import org.parley.model.Copy;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Move;
import org.parley.model.Original;
import org.parley.model.Place;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Revision;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.model.TimeExpression;
import org.parley.model.Wording;
import tools.jackson.databind.JsonNode;

/**
 * Single items as JSON, with the fields and offsets of the files that {@link RecordWriter} writes.
 */
public final class RecordJson {
  private final DossierRows together;

  /**
   * @param originals the original text of a report by its id
   */
  public RecordJson(Function<ReportId, Original> originals) {
    this.together = new DossierRows(new Offsets(id -> Offsets.Points.of(originals.apply(id))));
  }

  /**
   * One item of a report.
   *
   * @param of the reading that it is part of
   * @param copy what the report copies; for the report itself
   */
  public static String line(RecordItem item, Report of, Optional<Copy> copy) {
    return Json.ROWS.writeValueAsString(row(item, of, copy));
  }

  /** {@link #line(RecordItem, Report, Optional)} as a tree. */
  public static JsonNode tree(RecordItem item, Report of, Optional<Copy> copy) {
    return Json.ROWS.valueToTree(row(item, of, copy));
  }

  private static Row row(RecordItem item, Report of, Optional<Copy> copy) {
    CodePoints in = CodePoints.of(of.original());
    ReadingRows rows = new ReadingRows(of, in);
    if (item instanceof Report) {
      return rows.report(copy, Optional.empty());
    } else if (item instanceof Statement s) {
      return rows.statement(s);
    } else if (item instanceof Event e) {
      return rows.event(e);
    } else if (item instanceof TimeExpression t) {
      return rows.time(t);
    } else if (item instanceof Place p) {
      return rows.place(p);
    } else if (item instanceof Figure f) {
      return rows.figure(f);
    } else if (item instanceof Wording w) {
      return rows.wording(w);
    }
    throw new IllegalArgumentException("no item of one report: " + item.getClass());
  }

  /** One item that reports give together; a talk has its moves in it. */
  public String line(RecordItem item) {
    return Json.ROWS.writeValueAsString(together(item));
  }

  /** {@link #line(RecordItem)} as a tree. */
  public JsonNode tree(RecordItem item) {
    return Json.ROWS.valueToTree(together(item));
  }

  private Object together(RecordItem item) {
    if (item instanceof Actor a) {
      return together.actor(a);
    } else if (item instanceof Talk t) {
      return together.talk(t);
    } else if (item instanceof Move m) {
      return together.move(m);
    } else if (item instanceof Dispute d) {
      return together.dispute(d);
    } else if (item instanceof Deed d) {
      return together.deed(d);
    } else if (item instanceof Revision r) {
      return together.revision(r);
    }
    throw new IllegalArgumentException("an item of one report: " + item.getClass());
  }
}
