package org.parley.io.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.io.export.Column.Type;
import org.parley.model.Actor;
import org.parley.model.ActorId;

/** Makes columns that several tables have. */
final class Cells {
  private Cells() {}

  static Column text(String name, String description, String... keys) {
    return new Column(
        name, Type.TEXT, description, r -> r.text(keys.length == 0 ? key(name) : keys));
  }

  static Column integer(String name, String description, String... keys) {
    return new Column(
        name, Type.INTEGER, description, r -> r.integer(keys.length == 0 ? key(name) : keys));
  }

  static Column number(String name, String description, String... keys) {
    return new Column(
        name, Type.NUMBER, description, r -> r.number(keys.length == 0 ? key(name) : keys));
  }

  static Column list(String name, String description, Function<ExportRow, List<String>> entries) {
    return new Column(name, Type.LIST, description, r -> Optional.of(entries.apply(r)));
  }

  private static String[] key(String name) {
    return new String[] {name};
  }

  static Column id(String what) {
    return new Column("id", Type.TEXT, what, r -> Optional.of(r.id()));
  }

  /** A time at the precision that is known, and the days between which it lies. */
  static List<Column> day(String name, String what, String... keys) {
    String prefix = name.equals("day") ? "" : name + "_";
    return List.of(
        new Column(
            name,
            Type.TEXT,
            what + ": a day, month, year or range, as precise as the text",
            r -> r.text(keys)),
        new Column(
            prefix + "first_day", Type.DATE, "the first day that it covers", r -> r.first(keys)),
        new Column(
            prefix + "last_day", Type.DATE, "the last day that it covers", r -> r.last(keys)));
  }

  /** Actors in a role: their ids, names, countries and sectors, entry by entry. */
  static List<Column> actors(String role, String what, Function<ExportRow, List<String>> ids) {
    List<Column> columns = new ArrayList<>();
    columns.add(list(role, what + ": ids of actors", ids));
    columns.add(list(role + "_name", "their names", r -> each(r, ids, Actor::name)));
    columns.add(
        list(
            role + "_country",
            "their countries, ISO 3166-1 alpha-3",
            r -> each(r, ids, a -> a.country().orElse(""))));
    columns.add(
        list(
            role + "_sector",
            "their PLOVER sectors",
            r -> each(r, ids, a -> a.sector().orElse(""))));
    return columns;
  }

  private static List<String> each(
      ExportRow row, Function<ExportRow, List<String>> ids, Function<Actor, String> of) {
    List<String> all =
        ids.apply(row).stream()
            .map(id -> row.references().actor(new ActorId(id)).map(of).orElse(""))
            .toList();
    return all.stream().allMatch(String::isEmpty) ? List.of() : all;
  }

  /** Where it stands in its report. */
  static List<Column> span(String... parent) {
    return List.of(
        integer("start", "where it begins in the original, in code points", with(parent, "start")),
        integer("end", "where it ends", with(parent, "end")));
  }

  private static String[] with(String[] parent, String key) {
    List<String> keys = new ArrayList<>(List.of(parent));
    keys.add(key);
    return keys.toArray(String[]::new);
  }

  /** Of the report that tells it, or tells it first. */
  static List<Column> report() {
    return List.of(
        new Column(
            "outlet",
            Type.TEXT,
            "who published the report",
            r -> r.reported().flatMap(Reported::outlet)),
        new Column(
            "published",
            Type.DATE,
            "the day on which it was published",
            r -> r.reported().flatMap(Reported::published)),
        new Column("title", Type.TEXT, "its title", r -> r.reported().flatMap(Reported::title)),
        new Column("url", Type.TEXT, "its address", r -> r.reported().flatMap(Reported::url)),
        new Column(
            "input",
            Type.TEXT,
            "the file it was read from",
            r -> r.reported().map(Reported::input)),
        new Column(
            "language",
            Type.TEXT,
            "its language, ISO 639-1",
            r -> r.reported().map(Reported::language)));
  }

  /** Of the reports that tell it, each once. */
  static List<Column> reports() {
    return List.of(
        list("reports", "ids of the reports that tell it, the first one first", ExportRow::reports),
        list(
            "outlets",
            "their outlets",
            r ->
                r.reports().stream()
                    .flatMap(id -> r.references().report(id).flatMap(Reported::outlet).stream())
                    .distinct()
                    .toList()));
  }
}
