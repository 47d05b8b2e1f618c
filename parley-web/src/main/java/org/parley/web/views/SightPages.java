package org.parley.web.views;

import io.javalin.config.RoutesConfig;
import org.parley.web.Routes;
import org.parley.web.WebApp;

/** The views over many records. */
public final class SightPages implements Routes {
  private final WebApp site;

  public SightPages(WebApp site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    new ActorPage(site).add(routes);
    new WhoPage(site).add(routes);
    new MapPage(site).add(routes);
    new WordingPage(site).add(routes);
    new ChangesPage(site).add(routes);
  }
}
