package org.parley.web.help;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.parley.io.export.CodebookPage;
import org.parley.web.Routes;
import org.parley.web.WebApp;

/** What the values of the record mean, at {@code /codebook}. */
public final class CodebookRoute implements Routes {
  private final WebApp site;

  public CodebookRoute(WebApp site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/codebook", this::show);
  }

  private void show(Context ctx) {
    site.show(ctx, "Codebook", "help/codebook.jte", CodebookPage.sections());
  }
}
