package org.parley.web.views;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.io.words.Names;
import org.parley.model.ActorId;
import org.parley.model.Voice;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.PairCount;
import org.parley.store.RecordKind;
import org.parley.web.Address;
import org.parley.web.Cast;
import org.parley.web.Query;
import org.parley.web.WebApp;
import org.parley.web.list.Lists;

/** One referent at a time: a line a term, a column an outlet, own voice against quoted. */
final class WordingPage {
  private static final int MOST_REFERENTS = 60;
  private static final int MOST = 14;

  private final WebApp site;

  WordingPage(WebApp site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.get("/wording", this::show);
    routes.get("/wording/outlets.csv", ctx -> sheet(view(ctx)).csv(ctx));
    routes.get("/wording/outlets.json", ctx -> sheet(view(ctx)).json(ctx));
  }

  private void show(Context ctx) {
    site.show(ctx, "Wording", "web/wording.jte", view(ctx));
  }

  private WordsView view(Context ctx) {
    List<FacetCount> referents = referents();
    Names names =
        Cast.of(site.store(), referents.stream().map(FacetCount::value).map(ActorId::new).toList());
    String referent =
        Query.one(ctx.queryParamMap(), "referent")
            .orElse(referents.isEmpty() ? "" : referents.get(0).value());
    Filter all = Filter.of(RecordKind.WORDING).with(Facet.REFERENT, referent);
    Counts counts = new Counts(counts(all), counts(all.with(Facet.VOICE, Voice.OUTLET.toString())));
    List<String> outlets = counts.seconds();
    return new WordsView(
        referents.stream().map(c -> tally(c, names)).toList(),
        referent,
        names.referent(referent),
        outlets,
        counts.firsts().stream().map(t -> row(all, t, outlets, counts)).toList(),
        Address.of("/wording").with("referent", referent).text(),
        Address.of("/wording/outlets.csv").with("referent", referent).text(),
        Address.of("/wording/outlets.json").with("referent", referent).text(),
        Lists.watch(all));
  }

  private List<FacetCount> referents() {
    Filter all = Filter.of(RecordKind.WORDING);
    return site.store().search().counts(all, Facet.REFERENT, MOST_REFERENTS);
  }

  /** In how many reports a term stands with an outlet, and in how many of them in its own voice. */
  private record Counts(Map<List<String>, Long> total, Map<List<String>, Long> own) {
    List<String> firsts() {
      return total.keySet().stream().map(k -> k.get(0)).distinct().toList();
    }

    List<String> seconds() {
      return total.keySet().stream().map(k -> k.get(1)).distinct().toList();
    }
  }

  private Map<List<String>, Long> counts(Filter filter) {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    for (PairCount p : site.store().search().pairs(filter, Facet.TERM, Facet.OUTLET, MOST)) {
      counts.put(List.of(p.first(), p.second()), p.count());
    }
    return counts;
  }

  private static WordsView.Row row(Filter all, String term, List<String> outlets, Counts counts) {
    return new WordsView.Row(term, outlets.stream().map(o -> cell(all, term, o, counts)).toList());
  }

  private static WordsView.Cell cell(Filter all, String term, String outlet, Counts counts) {
    List<String> key = List.of(term, outlet);
    long itself = counts.own().getOrDefault(key, 0L);
    String address =
        Query.of(RecordKind.WORDING, Map.of())
            .with(all.with(Facet.TERM, term).with(Facet.OUTLET, outlet))
            .address(Address.list(RecordKind.WORDING).text())
            .text();
    return new WordsView.Cell(itself, counts.total().getOrDefault(key, 0L) - itself, address);
  }

  private static Tally tally(FacetCount c, Names names) {
    String address = Address.of("/wording").with("referent", c.value()).text();
    return new Tally(names.referent(c.value()), c.count(), address);
  }

  private static Sheet sheet(WordsView view) {
    List<List<Object>> rows = new ArrayList<>();
    for (WordsView.Row row : view.rows()) {
      for (int i = 0; i < view.outlets().size(); i++) {
        WordsView.Cell c = row.cells().get(i);
        if (c.own() + c.quoted() > 0) {
          rows.add(
              List.of(view.referent(), row.term(), view.outlets().get(i), c.own(), c.quoted()));
        }
      }
    }
    return new Sheet("wording", List.of("referent", "term", "outlet", "own_voice", "quoted"), rows);
  }
}
