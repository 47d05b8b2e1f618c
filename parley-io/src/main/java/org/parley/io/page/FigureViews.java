package org.parley.io.page;

import java.util.List;
import org.parley.io.words.Amounts;
import org.parley.io.words.RecordLines;
import org.parley.model.Dossier;
import org.parley.model.Figure;

/** The numbers that the reports give, those of one thing together. */
final class FigureViews {
  private final List<Figure> figures;
  private final Citations citations;
  private final RecordLines lines;
  private final Amounts amounts;

  FigureViews(Dossier dossier, Citations citations, RecordLines lines) {
    this.figures = Amounts.sorted(dossier);
    this.citations = citations;
    this.lines = lines;
    this.amounts = new Amounts(lines.names());
    figures.forEach(f -> citations.add(key(f), f.report(), f.span(), true));
  }

  List<FigureView> views(Anchors anchors) {
    return figures.stream().map(f -> view(f, anchors)).toList();
  }

  private FigureView view(Figure figure, Anchors anchors) {
    return new FigureView(
        anchors.link(key(figure)),
        lines.of(figure),
        amounts.text(figure),
        lines.sources().of(figure.report()).outlet());
  }

  private String key(Figure figure) {
    return citations.key("f", figure.id());
  }
}
