package org.parley.io.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.io.words.Days;
import org.parley.io.words.RecordLines;
import org.parley.io.words.Source;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Statement;

/** The reports: their text in paragraphs, what is known of them, who speaks in them. */
final class ReportViews {
  private final Dossier dossier;
  private final Citations citations;
  private final RecordLines lines;
  private final Map<ReportId, List<Block>> blocks = new LinkedHashMap<>();

  ReportViews(Dossier dossier, Citations citations, RecordLines lines) {
    this.dossier = dossier;
    this.citations = citations;
    this.lines = lines;
    for (Reading reading : dossier.readings()) {
      for (Statement s : reading.made()) {
        s.content().forEach(span -> citations.add(key(s), s.report(), span, false));
      }
    }
  }

  /** Must come after all that cites has been told, and before any link is made. */
  void layOut(Anchors anchors) {
    for (Reading reading : dossier.readings()) {
      Report report = reading.report();
      blocks.put(
          report.id(),
          new ReportText(report, anchor(report), citations.of(report.id()), anchors).blocks());
    }
  }

  List<ReportView> views(Anchors anchors) {
    return dossier.readings().stream().map(r -> view(r, anchors)).toList();
  }

  private ReportView view(Reading reading, Anchors anchors) {
    Report report = reading.report();
    Source source = Source.of(report);
    return new ReportView(
        anchor(report),
        source.title(),
        source.outlet(),
        Days.text(report.published()),
        notes(report),
        Objects.requireNonNull(blocks.get(report.id()), "layOut comes first"),
        reading.made().stream().map(s -> new Linked(anchors.link(key(s)), lines.of(s))).toList());
  }

  private List<String> notes(Report report) {
    return Stream.concat(
            RecordLines.notes(report, lines.sources()).stream(), Stream.of(report.input()))
        .toList();
  }

  private String anchor(Report report) {
    return citations.key("r", report.id());
  }

  private String key(Statement statement) {
    return citations.key("s", statement.id());
  }
}
