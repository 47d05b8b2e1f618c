package org.parley.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.io.output.JsonText;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.EventType;
import org.parley.model.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as PLOVER 0.8's records, one JSON object a line. Where the text tells no day, {@code date}
 * is that of publication and {@code comment} says so.
 */
final class Plover implements RowWriter {
  private static final int ALPHA3 = 3;

  private final Writer out;

  Plover(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ExportRow row) throws IOException {
    out.write(JsonText.of(event(row)));
    out.write('\n');
  }

  private static ObjectNode event(ExportRow row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", row.id());
    dates(row, node);
    entities(row, "source", node.putArray("actor"));
    entities(row, "target", node.putArray("recipient"));
    EventType type = EventType.valueOf(row.text("type").orElseThrow());
    node.putArray("event").add(type.name());
    row.at("place").ifPresent(p -> node.set("event_loc", location(p)));
    row.text("trigger", "text").ifPresent(node.putArray("event_text")::add);
    node.put("quad_code", PloverScale.quad(type));
    PloverScale.intensity(type, row.text("mode")).ifPresent(s -> node.put("event_scale", s));
    row.text("mode").ifPresent(node.putArray("mode")::add);
    row.texts("context").forEach(node.putArray("context")::add);
    node.put("link", row.text("same").orElse(row.id()));
    node.put("text", row.text("evidence", "text").orElse(""));
    ObjectNode info = node.putObject("text_info");
    row.integer("evidence", "start").ifPresent(at -> info.put("start", at));
    row.integer("evidence", "end").ifPresent(at -> info.put("end", at));
    node.set("cite_info", cite(row));
    node.put("coder", "Parley");
    return node;
  }

  private static void dates(ExportRow row, ObjectNode node) {
    Optional<When> told = row.when("day", "day");
    Optional<LocalDate> published = row.reported().flatMap(Reported::published);
    told.map(When::first)
        .or(() -> published)
        .ifPresentOrElse(day -> node.put("date", day.toString()), () -> node.putNull("date"));
    told.filter(w -> w.asDay().isEmpty()).ifPresent(w -> node.put("enddate", w.last().toString()));
    if (told.isEmpty() && published.isPresent()) {
      node.put("comment", "date is the day of publication");
    }
  }

  private static void entities(ExportRow row, String role, ArrayNode all) {
    for (JsonNode mention : row.items(role)) {
      ActorId id = new ActorId(mention.path("actor").asString());
      Optional<Actor> actor = row.references().actor(id);
      ObjectNode entity = all.addObject();
      actor
          .flatMap(Actor::country)
          .or(() -> Optional.of(id.value()).filter(v -> v.length() == ALPHA3))
          .ifPresent(code -> entity.put("code", code));
      actor.flatMap(Actor::sector).ifPresent(sector -> entity.put("sector", sector));
      entity.put("entity_text", mention.path("text").asString());
      entity.put("identifier_id", id.value());
      actor.ifPresent(a -> entity.put("identifier_text", a.name()));
    }
  }

  private static ObjectNode location(JsonNode place) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("resolved_place", place.path("name"));
    node.set("geonameid", place.path("geonameid"));
    node.set("lat", place.path("lat"));
    node.set("lon", place.path("lon"));
    node.set("country_code", place.path("country"));
    return node;
  }

  private static ObjectNode cite(ExportRow row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    row.reported()
        .ifPresent(
            r -> {
              r.url().ifPresent(url -> node.put("url", url));
              r.title().ifPresent(title -> node.put("title", title));
              r.outlet().ifPresent(outlet -> node.put("publication", outlet));
              node.put("language", r.language());
            });
    return node.put("codebook", "PLOVER 0.8");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
