package org.parley.io.export;

import static org.parley.io.export.Cells.integer;
import static org.parley.io.export.Cells.list;
import static org.parley.io.export.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.io.export.Column.Type;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import tools.jackson.databind.JsonNode;

/** What the reports say together. */
final class DossierColumns {
  /** Stands between the actors who hold one side of a dispute. */
  private static final String AND = ",";

  private DossierColumns() {}

  static List<Column> actors() {
    return List.of(
        Cells.id("id of the actor"),
        text("name", "its name"),
        text(
            "kind",
            "what it is: country, government, ministry, military, organisation, person, group or place-as-actor"),
        text("country", "ISO 3166-1 alpha-3"),
        text("sector", "PLOVER's actor sector"),
        text("group", "id of the group for which it acts, where it acts for no state"),
        list("offices", "what it holds or held", r -> r.texts("offices", "office")),
        list("names", "every form in these reports", r -> r.texts("names")));
  }

  static List<Column> talks() {
    return Stream.of(
            List.of(Cells.id("id of the talk"), text("name", "its name")),
            Cells.actors("party", "its parties", r -> r.texts("parties")),
            List.of(text("status", "after the last move that tells")),
            Cells.day("opened", "the first move whose day is known", "opened"),
            Cells.day("latest", "the last such move", "latest"),
            List.of(
                list("venue", "where it was, is or will be held", r -> r.texts("venues")),
                new Column(
                    "moves",
                    Type.INTEGER,
                    "how many moves it has",
                    r -> Optional.of((long) r.items("moves").size()))),
            Cells.reports())
        .flatMap(List::stream)
        .toList();
  }

  static List<Column> moves() {
    return Stream.of(
            List.of(
                Cells.id("id of the move"),
                new Column("talk", Type.TEXT, "id of its talk", ExportRow::talk),
                text("act", "what the move does")),
            Cells.day("day", "when", "day"),
            List.of(text("clock", "the time of day, in the report's own zone", "clock", "value")),
            Cells.actors("by", "who makes it", r -> r.texts("by")),
            Cells.actors("to", "towards whom", r -> r.texts("to")),
            List.of(
                list("venue", "places", r -> r.texts("venue")),
                list("issue", "what it concerns, in the reports' words", r -> r.texts("issue")),
                text("condition", "on what condition, in a report's words", "condition", "text"),
                text("answers", "id of the move that it answers"),
                text("outcome", "what became of an offer, a demand or a plan", "outcome", "is"),
                text("outcome_by", "id of the move that brought that about", "outcome", "move"),
                text("realis", "whether it took place"),
                integer("origins", "how many independent reports tell it: copies count once"),
                new Column(
                    "evidence_text",
                    Type.TEXT,
                    "the words that tell it first",
                    r -> r.texts("evidence", "text").stream().findFirst()),
                list("events", "ids of the events that tell it", r -> stated(r, "event")),
                list(
                    "statements",
                    "ids of the statements that tell it",
                    r -> stated(r, "statement")),
                text("rule", "the rule that read it, or learned")),
            Cells.reports(),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  static List<Column> deeds() {
    return Stream.of(
            List.of(
                Cells.id("id of the deed"),
                text("type", "PLOVER type, as most passages have it"),
                text("act", "what it does as a move of a talk")),
            Cells.day("day", "when", "day"),
            Cells.actors("by", "who acts", r -> r.texts("by")),
            Cells.actors("to", "towards whom", r -> r.texts("to")),
            List.of(
                list("place", "where", r -> r.texts("places")),
                text("realis", "whether it took place"),
                integer("told_by", "how many reports tell it", "reports"),
                integer("origins", "how many independent reports tell it: copies count once"),
                new Column(
                    "evidence_text",
                    Type.TEXT,
                    "the words that tell it first",
                    r -> r.texts("evidence", "text").stream().findFirst()),
                list("events", "ids of the events that tell it", r -> stated(r, "event")),
                list(
                    "differs_in",
                    "what reports tell otherwise",
                    r -> r.texts("differences", "aspect"))),
            Cells.reports(),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  static List<Column> revisions() {
    return Stream.of(
            List.of(
                Cells.id("id of the revision"),
                text("replaces", "id of the earlier version of the report")),
            Cells.day("day", "when the later version was published", "day"),
            List.of(
                integer("added", "how many passages it added"),
                integer("dropped", "how many it left out"),
                integer("altered", "how many it worded otherwise"),
                list("before", "the words of each changed passage before", r -> words(r, "before")),
                list("after", "its words in the later version", r -> words(r, "after"))),
            Cells.reports(),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> words(ExportRow row, String side) {
    return row.items("changes").stream()
        .map(c -> c.path(side).path("text"))
        .map(t -> t.isMissingNode() ? "" : t.asString())
        .toList();
  }

  private static List<String> stated(ExportRow row, String key) {
    return row.texts("evidence", key).stream().filter(id -> !id.isEmpty()).distinct().toList();
  }

  static List<Column> disputes() {
    return Stream.of(
            List.of(
                Cells.id("id of the dispute"),
                text("kind", "contradiction, rejection or figures"),
                text("about", "what is in dispute"),
                text(
                    "comparable",
                    "same scope and day as far as the texts tell: yes, no or unknown"),
                text("why", "the rule and the words that it rests on")),
            Cells.day("since", "the day of the first claim", "since"),
            List.of(
                list(
                    "position",
                    "an entry a side, in order of time",
                    r -> r.texts("sides", "position")),
                list("by", "who holds each side: ids with commas between them", r -> by(r, false)),
                list("by_name", "their names", r -> by(r, true))),
            Cells.reports())
        .flatMap(List::stream)
        .toList();
  }

  /** All who hold a side of a dispute. */
  static List<String> holders(ExportRow row) {
    List<String> all = new ArrayList<>();
    row.items("sides").forEach(s -> s.path("by").forEach(id -> all.add(id.asString())));
    return all;
  }

  private static List<String> by(ExportRow row, boolean names) {
    List<String> sides = new ArrayList<>();
    for (JsonNode side : row.items("sides")) {
      List<String> holders = new ArrayList<>();
      side.path("by").forEach(id -> holders.add(names ? name(row, id.asString()) : id.asString()));
      sides.add(String.join(AND, holders));
    }
    return sides;
  }

  private static String name(ExportRow row, String id) {
    return row.references().actor(new ActorId(id)).map(Actor::name).orElse(id);
  }
}
