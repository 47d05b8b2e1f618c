package org.parley.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.store.Entry;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;

/** The store and the parts of the desk that shows it. */
public final class WebApp {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final List<NavLink> PAGES =
      List.of(
          new NavLink("/talks", "Talks", true),
          new NavLink("/disputes", "Disputes", true),
          new NavLink("/statements", "Statements", true),
          new NavLink("/events", "Events", true),
          new NavLink("/actors", "Actors", true),
          new NavLink("/map", "Map", true),
          new NavLink("/reports", "Reports", true),
          new NavLink("/moves", "Moves"),
          new NavLink("/figures", "Figures"),
          new NavLink("/who", "Who to whom"),
          new NavLink("/wording", "Wording"),
          new NavLink("/places", "Places"),
          new NavLink("/times", "Times"),
          new NavLink("/statements?assertion=withheld", "Declined to comment"),
          new NavLink("/changes", "Changes"));
  private static final NavLink HELP = new NavLink("/help", "Help");

  private final Store store;
  private final List<Routes> parts = new ArrayList<>();

  public WebApp(Store store) {
    this.store = Objects.requireNonNull(store);
  }

  /** Adds a part; before the server starts. */
  public WebApp with(Routes part) {
    parts.add(Objects.requireNonNull(part));
    return this;
  }

  public Store store() {
    return store;
  }

  List<Routes> parts() {
    return List.copyOf(parts);
  }

  /** Answers with a page: a template with the parameters {@code frame} and {@code view}. */
  public void show(Context ctx, String title, String template, Object view) {
    StringOutput out = new StringOutput();
    TEMPLATES.render(template, Map.of("frame", frame(ctx, title), "view", view), out);
    ctx.contentType("text/html; charset=utf-8").result(out.toString());
  }

  private Layout frame(Context ctx, String title) {
    Principal visitor = Principal.of(ctx);
    List<NavLink> links = new ArrayList<>();
    if (visitor.known()) {
      links.addAll(PAGES);
      parts.forEach(p -> links.addAll(p.links(visitor)));
      links.add(HELP);
    }
    String search = ctx.path().equals("/search") ? Query.words(ctx.queryParamMap()) : "";
    boolean bare = store.search().count(Filter.of(RecordKind.REPORTS)) == 0;
    return new Layout(title, ctx.path(), links, visitor, search, bare);
  }

  /** What the parts show on the page of a record. */
  public List<Content> beside(Entry record, Context ctx) {
    Principal visitor = Principal.of(ctx);
    return parts.stream().flatMap(p -> p.beside(record, visitor).stream()).toList();
  }
}
