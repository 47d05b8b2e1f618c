package org.parley.io.export;

import static org.parley.io.export.Cells.integer;
import static org.parley.io.export.Cells.list;
import static org.parley.io.export.Cells.number;
import static org.parley.io.export.Cells.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.io.export.Column.Type;

/** What one report says, beside its events. */
final class ReadingColumns {
  private static final Column REPORT = text("report", "id of the report that tells it");

  private ReadingColumns() {}

  static List<Column> reports() {
    return List.of(
        Cells.id("id of the report"),
        text("source_id", "the id that the input gives it"),
        text("input", "the file it was read from"),
        text("url", "its address"),
        text("format", "what it was read as"),
        text("title", "its title", "title", "text"),
        text("outlet", "who published it"),
        text("wire", "the agency that it credits"),
        text("dateline", "the place that it was written from"),
        new Column("published", Type.DATE, "the day of publication", r -> r.first("published")),
        text("published_rule", "how that day was found", "published_from", "rule"),
        text("language", "ISO 639-1"),
        text(
            "copy_of",
            "id of the earliest report whose words it repeats, whole or in passages of a quarter of"
                + " the shorter one or more; quotations do not count"),
        text("copy_why", "what shows it"));
  }

  static List<Column> statements() {
    return Stream.of(
            List.of(Cells.id("id of the statement"), REPORT),
            Cells.day("said_on", "when it was said", "said_on", "day"),
            List.of(text("said_on_from", "how that is known", "said_on", "from")),
            Cells.actors("speaker", "who says it", ReadingColumns::speakers),
            List.of(
                text("speaker_text", "the first speaker's words in the report", "speaker", "text"),
                text("cue", "the words that report it", "cue", "text"),
                text("text", "what is said"),
                text("kind", "direct, indirect or mixed"),
                text("assertion", "made, hedged or withheld")),
            Cells.actors("addressee", "to whom", r -> r.texts("addressee", "actor")),
            List.of(
                list("via", "who passed it on, outermost first", ReadingColumns::via),
                text("within", "id of the statement that holds this one")),
            content(),
            List.of(
                number("confidence", "how sure the reading is, 0 to 1"),
                text("rule", "the rule that read it, or learned")),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  static List<String> speakers(ExportRow row) {
    return Stream.concat(
            row.texts("speaker", "actor").stream(), row.texts("joint", "actor").stream())
        .toList();
  }

  private static List<String> via(ExportRow row) {
    return row.items("via").stream()
        .map(v -> v.path(v.path("actor").isNull() ? "medium" : "actor").asString())
        .toList();
  }

  private static List<Column> content() {
    return List.of(
        new Column(
            "start",
            Type.INTEGER,
            "where its words begin in the original, in code points",
            r -> r.items("content").stream().map(p -> p.path("start").asLong()).findFirst()),
        new Column(
            "end",
            Type.INTEGER,
            "where its last words end; it may have several pieces",
            r ->
                r.items("content").stream()
                    .map(p -> p.path("end").asLong())
                    .reduce((before, last) -> last)));
  }

  static List<Column> times() {
    return Stream.of(
            List.of(
                Cells.id("id of the expression of time"),
                REPORT,
                text("text", "its words"),
                text("value", "a day, range or duration, ISO 8601"),
                text("rule", "the rule that read it")),
            Cells.span(),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  static List<Column> places() {
    return Stream.of(
            List.of(
                Cells.id("id of the mention of a place"),
                REPORT,
                text("text", "its words"),
                text("name", "as GeoNames has it"),
                integer("geonameid", "its GeoNames entry"),
                number("lat", "latitude, degrees north"),
                number("lon", "longitude, degrees east"),
                text("country", "ISO 3166-1 alpha-3"),
                text("feature", "GeoNames' feature code"),
                number("confidence", "how likely it lies within 161 km of there, 0 to 1"),
                list(
                    "alternatives",
                    "what else the name may mean, the likeliest first",
                    r -> r.texts("alternatives", "name"))),
            Cells.span(),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  static List<Column> figures() {
    return Stream.of(
            List.of(
                Cells.id("id of the figure"),
                REPORT,
                text("what", "what is counted: killed, wounded, troops, money and the like"),
                text("of", "whose: an actor's id, else the report's words"),
                new Column(
                    "of_name",
                    Type.TEXT,
                    "that actor's name",
                    r -> r.text("of").flatMap(id -> name(r, id))),
                number("value", "a single number"),
                number("low", "of a range or a bound"),
                number("high", "of a range or a bound"),
                new Column(
                    "approximate",
                    Type.BOOLEAN,
                    "whether it is about that",
                    r -> r.flag("approximate")),
                text("unit", "of the number")),
            Cells.day("as_of", "as of when", "as_of"),
            Cells.actors("by", "who gives it, or outlet", r -> r.texts("by")),
            List.of(text("text", "its words in the report")),
            Cells.span(),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }

  private static Optional<String> name(ExportRow row, String id) {
    return row.references().actor(new org.parley.model.ActorId(id)).map(a -> a.name());
  }

  static List<Column> wording() {
    return Stream.of(
            List.of(
                Cells.id("id of the wording"),
                REPORT,
                text("referent", "what is called so"),
                text("term", "the word"),
                text("voice", "whose word it is: outlet, unnamed, or an actor's id"),
                integer("count", "how often the report has it")),
            Cells.report())
        .flatMap(List::stream)
        .toList();
  }
}
