package org.parley.app.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.app.output.TogetherLines;
import org.parley.dossier.Cast;
import org.parley.model.Actor;
import org.parley.model.ActorKind;
import org.parley.model.Office;
import org.parley.model.Reading;

/** The actors that reports name, which of them are one, and the reports to tell when that moves. */
final class KnownActors {
  private final Sql sql;
  private final LineTable table;
  private final TogetherLines json =
      new TogetherLines(
          report -> {
            throw new IllegalStateException("an actor stands in no report");
          });
  private final Map<String, Optional<Actor>> actors = new HashMap<>();

  /** Whose each actor was before the readings were gone through again. */
  private Map<String, String> before = Map.of();

  KnownActors(Sql sql, LineTable table) {
    this.sql = sql;
    this.table = table;
  }

  /** A report names these actors. */
  void named(Reading alone) {
    for (Actor actor : alone.actors()) {
      sql.update("INSERT OR IGNORE INTO named VALUES (?, ?)", actor.id(), alone.report().id());
      add(actor);
    }
  }

  private void add(Actor actor) {
    Optional<Actor> there =
        sql.first(
            r -> ModelJson.read(r.getString(1), Actor.class),
            "SELECT model FROM known WHERE actor = ?",
            actor.id());
    Actor merged = there.map(a -> Cast.merged(List.of(a, actor))).orElse(actor);
    String model = ModelJson.write(merged);
    if (!there.map(KnownActors::identity).orElse(List.of()).equals(identity(merged))) {
      sql.update("UPDATE state SET rejoin = 1");
    }
    if (there.isEmpty()) {
      sql.update(
          "INSERT INTO known VALUES (?, ?, ?, ?)",
          actor.id(),
          actor.id(),
          merged.kind() == ActorKind.PERSON ? 1 : 0,
          model);
    } else if (!there.get().equals(merged)) {
      sql.update(
          "UPDATE known SET model = ?, person = ? WHERE actor = ?",
          model,
          merged.kind() == ActorKind.PERSON ? 1 : 0,
          actor.id());
    }
  }

  /** What tells whether two persons are one: not their other names; nothing for others. */
  private static List<Object> identity(Actor a) {
    return a.kind() == ActorKind.PERSON ? List.of(a.name(), a.country(), a.offices()) : List.of();
  }

  /** Begins anew, from no reading. */
  void forgetAll() {
    before = new HashMap<>();
    sql.each(r -> before.put(r.getString(1), r.getString(2)), "SELECT actor, joined FROM known");
    sql.update("DELETE FROM known");
    sql.update("DELETE FROM named");
  }

  /** Finds which are one, and notes the reports that must know of it. */
  void join() {
    actors.clear();
    Map<String, String> joins = new HashMap<>();
    Set<String> told = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    if (sql.number("SELECT rejoin FROM state") > 0) {
      joins.putAll(rejoin(groups, told));
      sql.update("UPDATE state SET rejoin = 0");
    } else {
      joins.putAll(joins());
    }
    groups.addAll(touched());
    for (String id : groups) {
      told.addAll(put(id, joins));
    }
    before = Map.of();
    tell(told);
  }

  /** Compares all persons; adds the ids that were or are another's, and all whose that moved. */
  private Map<String, String> rejoin(Set<String> groups, Set<String> moved) {
    Map<String, Actor> persons = new TreeMap<>();
    Map<String, String> was = new HashMap<>(before);
    sql.each(
        r -> {
          was.putIfAbsent(r.getString(1), r.getString(2));
          return persons.put(r.getString(1), ModelJson.read(r.getString(3), Actor.class));
        },
        "SELECT actor, joined, model FROM known WHERE person = 1");
    Map<String, String> joins = Cast.joined(persons.values());
    for (String id : persons.keySet()) {
      String now = joins.getOrDefault(id, id);
      if (!now.equals(was.get(id))) {
        moved.add(id);
        groups.addAll(List.of(was.get(id), now));
      }
      sql.update("UPDATE known SET joined = ?1 WHERE actor = ?2 AND joined <> ?1", now, id);
    }
    return joins;
  }

  /** Whose the actors are that changed reports name. */
  private List<String> touched() {
    return before.isEmpty()
        ? sql.list(
            r -> r.getString(1),
            "SELECT DISTINCT k.joined FROM unfolded u JOIN named n USING (report)"
                + " JOIN known k USING (actor)")
        : sql.list(r -> r.getString(1), "SELECT DISTINCT joined FROM known");
  }

  /** Writes an actor; gives those that are it if readers of their reports must know. */
  private Collection<String> put(String id, Map<String, String> joins) {
    Map<String, Actor> members = new TreeMap<>();
    sql.each(
        r -> members.put(r.getString(1), ModelJson.read(r.getString(2), Actor.class)),
        "SELECT actor, model FROM known WHERE joined = ?",
        id);
    if (members.isEmpty()) {
      return List.of();
    }
    Actor now = Cast.together(joins, members.values()).get(id);
    Optional<Actor> then = stored(id);
    actors.put(id, Optional.of(now));
    table.replace(RecordKind.ACTORS, "id", id, List.of(line(now)), true);
    return then.map(KnownActors::traits).equals(Optional.of(traits(now)))
        ? List.of()
        : members.keySet();
  }

  /** What a report's own lines and shares tell of an actor. */
  private static List<Object> traits(Actor a) {
    return List.of(a.name(), a.kind(), a.country(), a.sector());
  }

  private void tell(Set<String> ids) {
    sql.update(
        "INSERT OR IGNORE INTO unfolded SELECT report FROM named"
            + " WHERE actor IN (SELECT value FROM json_each(?))",
        ModelJson.write(ids));
  }

  Cast cast() {
    return new Cast(joins(), this::actor);
  }

  private Map<String, String> joins() {
    Map<String, String> joins = new HashMap<>();
    sql.each(
        r -> joins.put(r.getString(1), r.getString(2)),
        "SELECT actor, joined FROM known WHERE joined <> actor");
    return joins;
  }

  Optional<Actor> actor(String id) {
    return actors.computeIfAbsent(id, this::stored);
  }

  private Optional<Actor> stored(String id) {
    return sql.first(
        r -> ModelJson.read(r.getString(1), Actor.class),
        "SELECT model FROM actors WHERE id = ?",
        id);
  }

  /** Takes out actors that turned out to be another's, once no report names them any more. */
  void forgetVanished() {
    List<String> gone =
        sql.list(
            r -> r.getString(1),
            "SELECT id FROM actors WHERE id NOT IN (SELECT joined FROM known) ORDER BY id");
    gone.forEach(id -> table.replace(RecordKind.ACTORS, "id", id, List.of(), true));
  }

  private Line line(Actor a) {
    TermSet terms =
        new TermSet(id -> a.country().orElse(id))
            .add(Facet.KIND, a.kind().slug())
            .add(Facet.COUNTRY, a.country())
            .add(Facet.SECTOR, a.sector())
            .add(Facet.PARTY, a.country().orElse(a.id()));
    String offices = String.join("\n", a.offices().stream().map(Office::office).toList());
    return new Line(
        RecordKind.ACTORS,
        a.id(),
        Optional.empty(),
        0,
        a.id(),
        a.name() + "\n" + String.join("\n", a.names()) + "\n" + offices,
        json.actor(a),
        Optional.of(ModelJson.write(a)),
        Optional.empty(),
        Line.CERTAIN,
        terms.all());
  }
}
