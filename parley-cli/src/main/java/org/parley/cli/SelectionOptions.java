package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.io.export.ChoiceFault;
import org.parley.io.export.Choices;
import org.parley.io.export.Field;
import org.parley.io.export.Known;
import org.parley.io.export.Selection;
import org.parley.io.export.Table;
import picocli.CommandLine.Option;

/** Which rows are wanted. Each option may be given several times, for one or the other. */
final class SelectionOptions {
  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "Only what this country or group takes part in: RUS, Russia.")
  private List<String> parties = List.of();

  @Option(
      names = "--between",
      paramLabel = "A,B",
      description = "Only what two parties do to one another, in either direction: RUS,UKR.")
  private List<String> pairs = List.of();

  @Option(
      names = "--source",
      paramLabel = "WHO",
      description = "Only what this country, or this actor by name or id, does or says.")
  private List<String> sources = List.of();

  @Option(
      names = "--target",
      paramLabel = "WHO",
      description = "Only what is done or said to this country or actor.")
  private List<String> targets = List.of();

  @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this type: CONSULT.")
  private List<String> types = List.of();

  @Option(names = "--act", paramLabel = "ACT", description = "Only this act of a talk: offer.")
  private List<String> acts = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet tells.")
  private List<String> outlets = List.of();

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Only events and places in this country, or actors of it.")
  private List<String> countries = List.of();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only from this day on: 2022-02-24. What has no day is left out.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Only up to this day. What has no day is left out.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      description = "Only statements or events that are at least so sure, 0 to 1.")
  private double least;

  private static final String NO_DAY = " must be a day such as 2022-02-24: ";

  /**
   * The rows of a table that are wanted.
   *
   * @throws ChoiceFault where an option means nothing for the table or in its record
   */
  Selection of(Table table, Known known) {
    Selection selection = Selection.all(table).days(day("--from", from), day("--until", until));
    if (!(least >= 0 && least <= 1)) {
      throw new ChoiceFault("--min-confidence must be between 0 and 1: " + least);
    }
    refuse(
        table,
        least > 0 && !(table == Table.STATEMENTS || table == Table.EVENTS),
        "--min-confidence");
    refuse(
        table, hasDays() && (table == Table.PLACES || table == Table.ACTORS), "--from and --until");
    Choices choices = new Choices(known);
    for (Map.Entry<Field, List<String>> option : options().entrySet()) {
      Field field = option.getKey();
      refuse(table, !option.getValue().isEmpty() && !field.isOf(table), "--" + field.slug());
      for (String typed : option.getValue()) {
        selection = choices.add(selection, field, typed);
      }
    }
    return selection.atLeast(least);
  }

  private boolean hasDays() {
    return from.isPresent() || until.isPresent();
  }

  private Map<Field, List<String>> options() {
    return new EnumMap<>(
        Map.of(
            Field.PARTY, parties,
            Field.BETWEEN, pairs,
            Field.SOURCE, sources,
            Field.TARGET, targets,
            Field.TYPE, types,
            Field.ACT, acts,
            Field.OUTLET, outlets,
            Field.COUNTRY, countries));
  }

  private static void refuse(Table table, boolean refused, String option) {
    if (refused) {
      throw new ChoiceFault(option + " means nothing for " + table.slug() + ": leave it out");
    }
  }

  private static Optional<LocalDate> day(String option, Optional<String> typed) {
    try {
      return typed.map(String::strip).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new ChoiceFault(option + NO_DAY + typed.orElse(""));
    }
  }
}
