package org.parley.io.page;

import java.util.List;
import org.parley.io.words.Amounts;
import org.parley.io.words.Days;
import org.parley.io.words.Names;
import org.parley.io.words.Outlets;
import org.parley.model.Dossier;
import org.parley.model.Figure;

/** The numbers that the reports give, those of one thing together. */
final class FigureViews {
  private final List<Figure> figures;
  private final Citations citations;
  private final Names names;
  private final Amounts amounts;
  private final Outlets outlets;

  FigureViews(Dossier dossier, Citations citations) {
    this.figures = Amounts.sorted(dossier);
    this.citations = citations;
    this.names = new Names(dossier);
    this.amounts = new Amounts(names);
    this.outlets = new Outlets(dossier);
    figures.forEach(f -> citations.add(key(f), f.report(), f.span(), true));
  }

  List<FigureView> views(Anchors anchors) {
    return figures.stream().map(f -> view(f, anchors)).toList();
  }

  private FigureView view(Figure figure, Anchors anchors) {
    return new FigureView(
        anchors.link(key(figure)),
        amounts.text(figure),
        figure.asOf().map(Days::text).orElse("not stated"),
        Names.capital(names.withCountry(figure.by())),
        outlets.of(figure.report()));
  }

  private String key(Figure figure) {
    return citations.key("f", figure.id());
  }
}
