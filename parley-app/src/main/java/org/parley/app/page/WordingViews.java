package org.parley.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.app.words.Names;
import org.parley.app.words.Outlets;
import org.parley.model.Dossier;
import org.parley.model.Span;
import org.parley.model.Wording;

/** What each outlet calls each thing, in its own voice and in the words it quotes. */
final class WordingViews {
  private record Cell(String referent, String outlet) {}

  private record Term(String voice, String term) {}

  private final Citations citations;
  private final Names names;
  private final TreeSet<String> referents = new TreeSet<>();
  private final TreeSet<String> columns = new TreeSet<>();
  private final Map<Cell, Map<Term, Integer>> cells = new LinkedHashMap<>();

  WordingViews(Dossier dossier, Citations citations) {
    this.citations = citations;
    this.names = new Names(dossier);
    Outlets outlets = new Outlets(dossier);
    dossier.readings().stream()
        .flatMap(r -> r.wordings().stream())
        .forEach(w -> add(w, outlets.of(w.report())));
  }

  private void add(Wording wording, String outlet) {
    Cell cell = new Cell(wording.referent(), outlet);
    Term term = new Term(wording.voice(), wording.term());
    referents.add(wording.referent());
    columns.add(outlet);
    cells
        .computeIfAbsent(cell, c -> new TreeMap<>(ORDER))
        .merge(term, wording.spans().size(), Integer::sum);
    for (Span span : wording.spans()) {
      citations.add(key(cell, term), wording.report(), span, false);
    }
  }

  /** The outlet's own words before those it quotes. */
  private static final java.util.Comparator<Term> ORDER =
      java.util.Comparator.comparing((Term t) -> !t.voice().equals(Names.OUTLET))
          .thenComparing(Term::voice)
          .thenComparing(Term::term);

  WordingView view(Anchors anchors) {
    List<WordingView.Row> rows = new ArrayList<>();
    for (String referent : referents) {
      List<List<TermView>> row =
          columns.stream().map(o -> terms(new Cell(referent, o), anchors)).toList();
      rows.add(new WordingView.Row(referent.replace('-', ' '), row));
    }
    return new WordingView(List.copyOf(columns), rows);
  }

  private List<TermView> terms(Cell cell, Anchors anchors) {
    List<TermView> terms = new ArrayList<>();
    cells
        .getOrDefault(cell, Map.of())
        .forEach((t, count) -> terms.add(view(anchors.link(key(cell, t)), t, count)));
    return terms;
  }

  private TermView view(Link link, Term term, int count) {
    String voice = term.voice().equals(Names.OUTLET) ? "" : names.name(term.voice());
    return new TermView(link, term.term(), voice, count);
  }

  private String key(Cell cell, Term term) {
    return citations.key("w", cell + " " + term);
  }
}
