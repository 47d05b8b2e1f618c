package org.parley.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;

/**
 * A dossier as rows: reports in order of input, what stands in a report in its own order, the rest
 * in the dossier's.
 */
final class Rows {
  private final Dossier dossier;
  private final Function<Report, Optional<String>> readable;
  private final List<ReadingRows> readings = new ArrayList<>();
  private final DossierRows together;
  private final Map<ReportId, Copy> copies;

  Rows(Dossier dossier, Function<Report, Optional<String>> readable) {
    this.dossier = dossier;
    this.readable = readable;
    Offsets offsets = Offsets.of(dossier.readings());
    for (Reading r : dossier.readings()) {
      readings.add(new ReadingRows(r.report(), offsets.in(r.report().id())));
    }
    this.together = new DossierRows(offsets);
    this.copies =
        dossier.copies().stream().collect(Collectors.toMap(Copy::report, c -> c, (a, b) -> a));
  }

  Stream<? extends Row> of(Kind kind) {
    return switch (kind) {
      case ACTORS -> dossier.actors().stream().map(together::actor);
      case TALKS -> dossier.talks().stream().map(together::talk);
      case DISPUTES -> dossier.disputes().stream().map(together::dispute);
      case DEEDS -> dossier.deeds().stream().map(together::deed);
      case REVISIONS -> dossier.revisions().stream().map(together::revision);
      case REPORTS, STATEMENTS, EVENTS, TIMES, PLACES, FIGURES, WORDING, WITHHELD ->
          IntStream.range(0, readings.size()).boxed().flatMap(i -> of(kind, i));
    };
  }

  /** The rows of one reading; of the kinds that all give together, none. */
  Stream<? extends Row> of(Kind kind, int at) {
    Reading reading = dossier.readings().get(at);
    ReadingRows as = readings.get(at);
    return switch (kind) {
      case REPORTS -> Stream.of(report(reading.report(), as));
      case STATEMENTS -> reading.made().stream().map(as::statement);
      case EVENTS -> reading.events().stream().map(as::event);
      case TIMES -> reading.times().stream().map(as::time);
      case PLACES -> reading.places().stream().map(as::place);
      case FIGURES -> reading.figures().stream().map(as::figure);
      case WORDING -> reading.wordings().stream().map(as::wording);
      case WITHHELD -> reading.withheld().stream().map(as::statement);
      case ACTORS, TALKS, DISPUTES, DEEDS, REVISIONS -> Stream.empty();
    };
  }

  private Row.Report report(Report report, ReadingRows as) {
    return as.report(Optional.ofNullable(copies.get(report.id())), readable.apply(report));
  }
}
