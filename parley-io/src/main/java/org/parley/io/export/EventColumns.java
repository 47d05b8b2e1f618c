package org.parley.io.export;

import static org.parley.io.export.Cells.integer;
import static org.parley.io.export.Cells.list;
import static org.parley.io.export.Cells.number;
import static org.parley.io.export.Cells.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.io.export.Column.Type;
import org.parley.model.EventType;

/** Who did what to whom, a row an event. */
final class EventColumns {
  private EventColumns() {}

  static List<Column> all() {
    return Stream.of(head(), what(), sides(), place(), evidence(), Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column> head() {
    return Stream.concat(
            Stream.of(
                Cells.id("id of the event"), text("report", "id of the report that tells it")),
            Stream.concat(
                Cells.day("day", "when it happened or is to happen", "day", "day").stream(),
                Stream.of(text("day_from", "how the day is known", "day", "from"))))
        .toList();
  }

  private static List<Column> what() {
    return List.of(
        text("type", "PLOVER's event type"),
        text("mode", "PLOVER's mode"),
        new Column(
            "quad_class",
            Type.INTEGER,
            "PLOVER's quad class of the type: 1 verbal cooperation, 2 material cooperation,"
                + " 3 verbal conflict, 4 material conflict",
            r -> type(r).map(t -> (long) PloverScale.quad(t))),
        new Column(
            "intensity",
            Type.NUMBER,
            "PLOVER 0.8's score of the mode, else of the type, from -10 (conflict) to 10"
                + " (cooperation), the successor of Goldstein's scale; empty where its manual"
                + " gives none that holds",
            r -> type(r).flatMap(t -> PloverScale.intensity(t, r.text("mode")))),
        list("context", "PLOVER's contexts", r -> r.texts("context")),
        text("cameo", "CAMEO's code, with its leading zero: read it as text"),
        text("act", "what it is as a move of a talk"),
        text(
            "realis",
            "whether it took place: happened, planned, offered, conditional, threatened, denied or"
                + " cancelled"));
  }

  private static Optional<EventType> type(ExportRow row) {
    return row.text("type").map(EventType::valueOf);
  }

  private static List<Column> sides() {
    return Stream.of(
            Cells.actors("source", "who acts", r -> r.texts("source", "actor")),
            List.of(
                list("source_text", "their words in the report", r -> r.texts("source", "text"))),
            Cells.actors("target", "towards whom", r -> r.texts("target", "actor")),
            List.of(
                list("target_text", "their words in the report", r -> r.texts("target", "text"))),
            Cells.actors(
                "third",
                "others who take part, hosts and mediators",
                r -> r.texts("third", "actor")))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column> place() {
    return List.of(
        text("place", "where it takes place, as GeoNames has it", "place", "name"),
        text("place_country", "its country, ISO 3166-1 alpha-3", "place", "country"),
        integer("geonameid", "its GeoNames entry", "place", "geonameid"),
        number("lat", "latitude, degrees north", "place", "lat"),
        number("lon", "longitude, degrees east", "place", "lon"),
        list("venue", "where the talk is, was or would be held", r -> r.texts("venue", "name")),
        list(
            "issue",
            "what is talked about, demanded, offered or agreed",
            r -> r.texts("issue", "text")),
        text("condition", "the words that state on what condition", "condition", "text"));
  }

  private static List<Column> evidence() {
    return Stream.of(
            List.of(
                text("evidence_text", "the words that tell it", "evidence", "text"),
                text("trigger_text", "those of them that name the act", "trigger", "text")),
            Cells.span("evidence"),
            List.of(
                text(
                    "according_to",
                    "id of the statement that it stands in; empty for the outlet's own voice"),
                text("same", "id of the event of this report that tells the same deed first"),
                text("answers", "id of the event of this report that it answers"),
                number("confidence", "how sure the reading is, 0 to 1"),
                text("rule", "the rule that read it, or learned")))
        .flatMap(List::stream)
        .toList();
  }
}
