package org.parley.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.io.words.Names;
import org.parley.io.words.RecordLines;
import org.parley.model.ActorId;
import org.parley.model.Dossier;
import org.parley.model.Span;
import org.parley.model.Voice;
import org.parley.model.Wording;

/** What each outlet calls each thing, in its own voice and in the words it quotes. */
final class WordingViews {
  private record Cell(String referent, String outlet) {}

  private record Term(Voice voice, String term) {}

  private final Citations citations;
  private final Names names;
  private final TreeSet<String> referents = new TreeSet<>();
  private final TreeSet<String> columns = new TreeSet<>();
  private final Map<Cell, Map<Term, Integer>> cells = new LinkedHashMap<>();

  WordingViews(Dossier dossier, Citations citations, RecordLines lines) {
    this.citations = citations;
    this.names = lines.names();
    List<Wording> all = dossier.readings().stream().flatMap(r -> r.wordings().stream()).toList();
    Set<String> differing = differing(all);
    all.stream()
        .filter(w -> differing.contains(w.referent()))
        .forEach(w -> add(w, lines.sources().of(w.report()).outlet()));
  }

  /** What is not always called the same. */
  private static Set<String> differing(List<Wording> all) {
    Map<String, Set<String>> terms = new HashMap<>();
    for (Wording w : all) {
      terms
          .computeIfAbsent(w.referent(), k -> new HashSet<>())
          .add(w.term().toLowerCase(Locale.ROOT));
    }
    terms.values().removeIf(t -> t.size() < 2);
    return terms.keySet();
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
  private static final Comparator<Term> ORDER =
      Comparator.comparing((Term t) -> !t.voice().equals(Voice.OUTLET))
          .thenComparing(Term::voice)
          .thenComparing(Term::term);

  WordingView view(Anchors anchors) {
    List<WordingView.Row> rows = new ArrayList<>();
    for (String referent : ordered()) {
      List<List<TermView>> row =
          columns.stream().map(o -> terms(new Cell(referent, o), anchors)).toList();
      rows.add(new WordingView.Row(names.referent(referent), row));
    }
    return new WordingView(List.copyOf(columns), rows);
  }

  /** The codebook's referents, then actors. */
  private List<String> ordered() {
    return referents.stream()
        .sorted(
            Comparator.comparing((String r) -> names.isActor(new ActorId(r)))
                .thenComparing(names::referent)
                .thenComparing(r -> r))
        .toList();
  }

  private List<TermView> terms(Cell cell, Anchors anchors) {
    List<TermView> terms = new ArrayList<>();
    cells
        .getOrDefault(cell, Map.of())
        .forEach((t, count) -> terms.add(view(anchors.link(key(cell, t)), t, count)));
    return terms;
  }

  private TermView view(Link link, Term term, int count) {
    String voice = term.voice().equals(Voice.OUTLET) ? "" : names.name(term.voice());
    return new TermView(link, term.term(), voice, count);
  }

  private String key(Cell cell, Term term) {
    return citations.key("w", cell + " " + term);
  }
}
