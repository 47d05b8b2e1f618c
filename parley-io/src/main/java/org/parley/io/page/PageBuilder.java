package org.parley.io.page;

import java.util.List;
import org.parley.io.words.RecordLines;
import org.parley.io.words.Scope;
import org.parley.model.Dossier;
import org.parley.model.Fault;

/** From a dossier to what the page shows: first what cites what, then the texts, then the lines. */
final class PageBuilder {
  private final Dossier dossier;
  private final List<Fault> faults;
  private final Citations citations = new Citations();
  private final Anchors anchors = new Anchors();

  PageBuilder(Dossier dossier, List<Fault> faults) {
    this.dossier = dossier;
    this.faults = faults;
  }

  PageView build() {
    RecordLines lines = RecordLines.of(dossier);
    TalkViews talks = new TalkViews(dossier, citations, lines);
    DisputeViews disputes = new DisputeViews(dossier, citations, lines);
    FigureViews figures = new FigureViews(dossier, citations, lines);
    WordingViews wording = new WordingViews(dossier, citations, lines);
    ReportViews reports = new ReportViews(dossier, citations, lines);
    reports.layOut(anchors);
    return new PageView(
        Scope.text(dossier),
        talks.views(anchors),
        disputes.views(anchors),
        figures.views(anchors),
        wording.view(anchors),
        reports.views(anchors),
        faults.stream().map(f -> f.input() + ", " + f.where() + ": " + f.what()).toList());
  }
}
