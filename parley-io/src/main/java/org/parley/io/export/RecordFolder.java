package org.parley.io.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.io.output.JsonText;
import org.parley.io.output.Kind;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Slug;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The folder that {@code parley read --out} wrote. Its actors and reports are held in memory. */
public final class RecordFolder implements Records {
  private final Path folder;
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Reported> reports = new LinkedHashMap<>();

  /**
   * @throws IOException where the folder holds no record, or one that cannot be read; the message
   *     names the file
   */
  public RecordFolder(Path folder) throws IOException {
    this.folder = Objects.requireNonNull(folder);
    lines(Kind.ACTORS, line -> actor(line));
    lines(Kind.REPORTS, this::report);
  }

  private void actor(JsonNode line) {
    ExportRow row = row("", line);
    Actor actor =
        new Actor(
            new ActorId(row.text("id").orElseThrow()),
            row.text("name").orElseThrow(),
            Slug.of(ActorKind.values(), row.text("kind").orElseThrow()).orElseThrow(),
            row.text("country"),
            row.text("sector"),
            List.of(),
            row.texts("names"),
            row.text("group").map(ActorId::new));
    actors.put(actor.id(), actor);
  }

  private void report(JsonNode line) {
    ExportRow row = row("", line);
    reports.put(
        row.text("id").orElseThrow(),
        new Reported(
            row.text("outlet"),
            row.text("published").map(LocalDate::parse),
            row.text("title", "text"),
            row.text("url"),
            row.text("input").orElse(""),
            row.text("language").orElse("")));
  }

  private ExportRow row(String id, JsonNode json) {
    return new ExportRow(id, Optional.empty(), json, this);
  }

  @Override
  public void each(Selection selection, Consumer<ExportRow> taker) {
    try {
      read(
          selection.table(),
          row -> {
            if (new FieldValues(selection.table(), row).fit(selection)) {
              taker.accept(row);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Table table, Consumer<ExportRow> taker) throws IOException {
    switch (table) {
      case STATEMENTS -> statements(taker);
      case MOVES -> lines(Kind.TALKS, talk -> moves(talk, taker));
      case TIMES, PLACES, WORDING -> unnamed(table, taker);
      case REPORTS, EVENTS, FIGURES, ACTORS, TALKS, DISPUTES, DEEDS, REVISIONS ->
          lines(kind(table), line -> taker.accept(row(line.path("id").asString(), line)));
    }
  }

  private static Kind kind(Table table) {
    return Kind.valueOf(table.name());
  }

  private void moves(JsonNode talk, Consumer<ExportRow> taker) {
    String id = talk.path("id").asString();
    talk.path("moves")
        .forEach(
            m -> taker.accept(new ExportRow(m.path("id").asString(), Optional.of(id), m, this)));
  }

  /** As a store numbers what has no id of its own. */
  private void unnamed(Table table, Consumer<ExportRow> taker) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    lines(
        kind(table),
        line -> {
          String report = line.path("report").asString();
          int number = numbers.merge(report, 1, Integer::sum);
          taker.accept(row(report + "-" + table.slug().charAt(0) + number, line));
        });
  }

  /** Of each report what was said, then what was withheld, as a store has them. */
  private void statements(Consumer<ExportRow> taker) throws IOException {
    Map<String, List<JsonNode>> withheld = new LinkedHashMap<>();
    lines(
        Kind.WITHHELD,
        line ->
            withheld
                .computeIfAbsent(line.path("report").asString(), r -> new ArrayList<>())
                .add(line));
    List<String> order = new ArrayList<>(reports.keySet());
    int[] at = {0};
    Consumer<String> closed =
        next -> {
          while (at[0] < order.size() && !order.get(at[0]).equals(next)) {
            List<JsonNode> left = withheld.getOrDefault(order.get(at[0]++), List.of());
            left.forEach(line -> taker.accept(row(line.path("id").asString(), line)));
          }
        };
    lines(
        Kind.STATEMENTS,
        line -> {
          closed.accept(line.path("report").asString());
          taker.accept(row(line.path("id").asString(), line));
        });
    closed.accept("");
  }

  private void lines(Kind kind, Consumer<JsonNode> taker) throws IOException {
    Path file = folder.resolve(kind.file());
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          folder
              + " has no "
              + kind.file()
              + ": name a folder that parley read --out wrote, or a store");
    }
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        taker.accept(parsed(line, file, number));
      }
    }
  }

  private static JsonNode parsed(String line, Path file, int number) throws IOException {
    try {
      return JsonText.read(line);
    } catch (JacksonException e) {
      throw new IOException(
          file + ", line " + number + ": no JSON: read the reports again into this folder", e);
    }
  }

  @Override
  public Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  @Override
  public Optional<Reported> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  @Override
  public List<Actor> named(String name) {
    return actors.values().stream()
        .filter(
            a ->
                Stream.concat(Stream.of(a.name()), a.names().stream())
                    .anyMatch(name::equalsIgnoreCase))
        .toList();
  }

  @Override
  public Optional<String> outlet(String typed) {
    return outlets().stream().filter(typed::equalsIgnoreCase).findFirst();
  }

  @Override
  public List<String> outlets() {
    return reports.values().stream().flatMap(r -> r.outlet().stream()).distinct().sorted().toList();
  }

  @Override
  public void close() {
    // Each file is closed when it is read.
  }
}
