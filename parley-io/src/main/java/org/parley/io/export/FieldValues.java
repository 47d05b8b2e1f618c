package org.parley.io.export;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.PartyPair;
import org.parley.model.PartyPolicy;
import org.parley.model.When;

/** What a row has of each field, as a store would find it by. */
final class FieldValues {
  private final Table table;
  private final ExportRow row;
  private final PartyPolicy parties;

  FieldValues(Table table, ExportRow row) {
    this.table = table;
    this.row = row;
    this.parties = new PartyPolicy(row.references()::actor);
  }

  boolean fit(Selection selection) {
    Map<Field, Set<String>> values = all();
    return selection.any().entrySet().stream()
            .allMatch(
                e ->
                    values.getOrDefault(e.getKey(), Set.of()).stream()
                        .anyMatch(e.getValue()::contains))
        && isWithin(selection)
        && row.number("confidence").orElse(1.0) >= selection.least();
  }

  private boolean isWithin(Selection selection) {
    if (selection.from().isEmpty() && selection.until().isEmpty()) {
      return true;
    }
    Optional<When> time = time();
    return time.isPresent()
        && selection.from().filter(time.get().last()::isBefore).isEmpty()
        && selection.until().filter(time.get().first()::isAfter).isEmpty();
  }

  private Map<Field, Set<String>> all() {
    Map<Field, Set<String>> all = new EnumMap<>(Field.class);
    List<ActorId> sources = sources();
    List<ActorId> targets = targets();
    put(all, Field.SOURCE, sources.stream().map(ActorId::value));
    put(all, Field.TARGET, targets.stream().map(ActorId::value));
    put(all, Field.SOURCE_COUNTRY, countries(sources));
    put(all, Field.TARGET_COUNTRY, countries(targets));
    put(
        all,
        Field.PARTY,
        Stream.concat(sources.stream(), targets.stream()).map(id -> parties.party(id).value()));
    put(all, Field.BETWEEN, parties.pairs(sources, targets).stream().map(PartyPair::toString));
    put(all, Field.TYPE, row.text("type").stream());
    put(all, Field.ACT, row.text("act").stream());
    put(all, Field.OUTLET, outlets());
    put(all, Field.COUNTRY, country().stream());
    return all;
  }

  private static void put(Map<Field, Set<String>> all, Field field, Stream<String> values) {
    Set<String> found = new TreeSet<>();
    values.forEach(found::add);
    all.put(field, found);
  }

  private Stream<String> outlets() {
    return table == Table.REPORTS
        ? row.text("outlet").stream()
        : row.reports().stream()
            .flatMap(id -> row.references().report(id).flatMap(Reported::outlet).stream());
  }

  private List<ActorId> sources() {
    return switch (table) {
      case STATEMENTS -> ids(ReadingColumns.speakers(row));
      case EVENTS -> ids(row.texts("source", "actor"));
      case FIGURES -> known(row.texts("by"));
      case MOVES, DEEDS -> ids(row.texts("by"));
      case TALKS -> ids(row.texts("parties"));
      case DISPUTES -> known(DossierColumns.holders(row));
      case ACTORS -> ids(List.of(row.id()));
      case REPORTS, TIMES, PLACES, WORDING, REVISIONS -> List.of();
    };
  }

  private List<ActorId> targets() {
    return switch (table) {
      case STATEMENTS -> ids(row.texts("addressee", "actor"));
      case EVENTS -> ids(row.texts("target", "actor"));
      case FIGURES -> known(row.texts("of"));
      case MOVES, DEEDS -> ids(row.texts("to"));
      default -> List.of();
    };
  }

  private static List<ActorId> ids(List<String> ids) {
    return ids.stream().map(ActorId::new).toList();
  }

  private List<ActorId> known(List<String> ids) {
    return ids(ids).stream().filter(id -> row.references().actor(id).isPresent()).toList();
  }

  private Stream<String> countries(List<ActorId> ids) {
    return ids.stream().flatMap(id -> row.references().actor(id).flatMap(Actor::country).stream());
  }

  private Optional<String> country() {
    return table == Table.EVENTS ? row.text("place", "country") : row.text("country");
  }

  /** The day of what is told, else that on which it was reported. */
  private Optional<When> time() {
    return switch (table) {
      case EVENTS -> row.when("day", "day").or(this::published);
      case STATEMENTS -> row.when("said_on", "day").or(this::published);
      case REPORTS -> row.when("published");
      case FIGURES -> row.when("as_of").or(this::published);
      case MOVES -> row.when("day").or(this::published);
      case WORDING -> published();
      case TIMES -> row.text("value").flatMap(FieldValues::point);
      case TALKS -> period();
      case DISPUTES -> firstTold();
      case DEEDS -> row.when("day").or(this::firstTold);
      case REVISIONS -> row.when("day");
      case PLACES, ACTORS -> Optional.empty();
    };
  }

  /** A duration, or a part of a day, is no time of the calendar. */
  private static Optional<When> point(String value) {
    try {
      return Optional.of(new When(value));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<When> period() {
    Optional<When> opened = row.when("opened");
    Optional<When> latest = row.when("latest");
    if (opened.isEmpty() || latest.isEmpty()) {
      return opened.or(() -> latest);
    }
    LocalDate first = opened.get().first();
    LocalDate last = latest.get().last();
    return Optional.of(When.range(first, last.isBefore(first) ? opened.get().last() : last));
  }

  private Optional<When> published() {
    return row.reported().flatMap(Reported::published).map(When::day);
  }

  private Optional<When> firstTold() {
    return row.reports().stream()
        .flatMap(id -> row.references().report(id).flatMap(Reported::published).stream())
        .sorted()
        .findFirst()
        .map(When::day);
  }
}
