package org.parley.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Report;

/**
 * A dossier as rows: reports in order of input, what stands in a report in its own order, the rest
 * in the dossier's.
 */
final class Rows {
  private final Dossier dossier;
  private final Function<Report, Optional<String>> readable;
  private final List<ReadingRows> readings = new ArrayList<>();
  private final DossierRows together;
  private final Map<String, Copy> copies;

  Rows(Dossier dossier, Function<Report, Optional<String>> readable) {
    this.dossier = dossier;
    this.readable = readable;
    Offsets offsets = new Offsets(dossier.readings());
    Set<String> actors = dossier.actors().stream().map(Actor::id).collect(Collectors.toSet());
    for (Reading r : dossier.readings()) {
      readings.add(new ReadingRows(r.report(), offsets.in(r.report().id()), actors));
    }
    this.together = new DossierRows(offsets);
    this.copies =
        dossier.copies().stream().collect(Collectors.toMap(Copy::report, c -> c, (a, b) -> a));
  }

  Stream<? extends Row> of(Kind kind) {
    return switch (kind) {
      case REPORTS -> each((reading, as) -> Stream.of(report(reading.report(), as)));
      case ACTORS -> dossier.actors().stream().map(together::actor);
      case STATEMENTS -> each((reading, as) -> reading.statements().stream().map(as::statement));
      case EVENTS -> each((reading, as) -> reading.events().stream().map(as::event));
      case TIMES -> each((reading, as) -> reading.times().stream().map(as::time));
      case PLACES -> each((reading, as) -> reading.places().stream().map(as::place));
      case TALKS -> dossier.talks().stream().map(together::talk);
      case DISPUTES -> dossier.disputes().stream().map(together::dispute);
      case FIGURES -> each((reading, as) -> reading.figures().stream().map(as::figure));
      case WORDING -> each((reading, as) -> reading.wordings().stream().map(as::wording));
    };
  }

  private Row.Report report(Report report, ReadingRows as) {
    return as.report(Optional.ofNullable(copies.get(report.id())), readable.apply(report));
  }

  private Stream<Row> each(BiFunction<Reading, ReadingRows, Stream<? extends Row>> rows) {
    return IntStream.range(0, readings.size())
        .boxed()
        .flatMap(i -> rows.apply(dossier.readings().get(i), readings.get(i)));
  }
}
