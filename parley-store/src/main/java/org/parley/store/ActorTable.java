package org.parley.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dossier.entity.ActorRepository;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Office;
import org.parley.model.PartyPolicy;
import org.parley.model.ReportId;
import org.parley.model.When;

/** The actors of a store's reports. */
final class ActorTable implements ActorRepository {
  private final Sql sql;
  private final LineTable table;

  ActorTable(Sql sql, LineTable table) {
    this.sql = sql;
    this.table = table;
  }

  @Override
  public Optional<Actor> named(ActorId id) {
    return actor("SELECT model FROM known WHERE actor = ?", id);
  }

  @Override
  public void putNamed(Actor actor) {
    sql.update(
        "INSERT INTO known VALUES (?1, ?1, ?2, ?3)"
            + " ON CONFLICT (actor) DO UPDATE SET person = ?2, model = ?3",
        actor.id(),
        actor.kind() == ActorKind.PERSON ? 1 : 0,
        ModelCodec.write(actor));
  }

  @Override
  public void addMention(ActorId actor, ReportId report) {
    sql.update("INSERT OR IGNORE INTO named VALUES (?, ?)", actor, report);
  }

  @Override
  public void clear() {
    sql.update("DELETE FROM known");
    sql.update("DELETE FROM named");
  }

  @Override
  public List<Actor> persons() {
    return actors("SELECT model FROM known WHERE person = 1 ORDER BY actor");
  }

  @Override
  public Map<ActorId, ActorId> joined() {
    Map<ActorId, ActorId> joined = new HashMap<>();
    sql.each(
        r -> joined.put(new ActorId(r.getString(1)), new ActorId(r.getString(2))),
        "SELECT actor, joined FROM known WHERE joined <> actor");
    return joined;
  }

  @Override
  public Collection<ActorId> resolutions() {
    return ids("SELECT DISTINCT joined FROM known");
  }

  @Override
  public void setResolution(ActorId named, ActorId resolved) {
    sql.update("UPDATE known SET joined = ?1 WHERE actor = ?2 AND joined <> ?1", resolved, named);
  }

  @Override
  public List<Actor> members(ActorId resolved) {
    return actors("SELECT model FROM known WHERE joined = ? ORDER BY actor", resolved);
  }

  @Override
  public Collection<ActorId> waiting() {
    return ids(
        "SELECT DISTINCT k.joined FROM unfolded u JOIN named n USING (report)"
            + " JOIN known k USING (actor)");
  }

  @Override
  public Set<ReportId> reports(Collection<ActorId> named) {
    return new TreeSet<>(
        sql.list(
            r -> new ReportId(r.getString(1)),
            "SELECT DISTINCT report FROM named"
                + " WHERE actor IN (SELECT value FROM json_each(?))",
            ModelCodec.write(named)));
  }

  @Override
  public boolean isToCompare() {
    return sql.number("SELECT rejoin FROM state") > 0;
  }

  @Override
  public void setToCompare(boolean compare) {
    sql.update("UPDATE state SET rejoin = ?", compare ? 1 : 0);
  }

  @Override
  public Optional<Actor> resolved(ActorId id) {
    return actor("SELECT model FROM actors WHERE id = ?", id);
  }

  @Override
  public void putResolved(Actor actor) {
    table.replace(RecordKind.ACTORS, "id", actor.id().value(), List.of(line(actor)));
  }

  @Override
  public void removeVanished() {
    ids("SELECT id FROM actors WHERE id NOT IN (SELECT joined FROM known) ORDER BY id")
        .forEach(id -> table.replace(RecordKind.ACTORS, "id", id.value(), List.of()));
  }

  private Line line(Actor a) {
    PartyPolicy parties = PartyPolicy.of(List.of(a));
    TermSet terms =
        new TermSet(parties::party)
            .add(Facet.KIND, a.kind().slug())
            .add(Facet.COUNTRY, a.country())
            .add(Facet.SECTOR, a.sector())
            .add(Facet.PARTY, parties.party(a.id()).value());
    return new Line(
        RecordKind.ACTORS,
        a.id().value(),
        Optional.empty(),
        0,
        a.id().value(),
        a,
        Optional.empty(),
        Line.CERTAIN,
        terms.all(),
        () -> columns(a));
  }

  private static Map<String, Object> columns(Actor a) {
    String offices = String.join("\n", a.offices().stream().map(Office::office).toList());
    return new Columns()
        .put("text", a.name() + "\n" + String.join("\n", a.names()) + "\n" + offices)
        .put("model", ModelCodec.write(a))
        .put("name", a.name())
        .put("kind", a.kind().slug())
        .put("country", a.country())
        .put("sector", a.sector())
        .put("of_group", a.group())
        .put("names", ModelCodec.write(a.names()))
        .list("offices", a.offices().stream().map(ActorTable::office).toList())
        .all();
  }

  private static List<Object> office(Office o) {
    return Arrays.asList(
        o.office(),
        o.from().map(When::iso).orElse(null),
        o.to().map(When::iso).orElse(null),
        o.source());
  }

  private List<ActorId> ids(String query, Object... values) {
    return sql.list(r -> new ActorId(r.getString(1)), query, values);
  }

  private Optional<Actor> actor(String query, ActorId id) {
    return sql.first(r -> ModelCodec.read(r.getString(1), Actor.class), query, id);
  }

  private List<Actor> actors(String query, Object... values) {
    return sql.list(r -> ModelCodec.read(r.getString(1), Actor.class), query, values);
  }
}
