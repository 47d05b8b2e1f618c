package org.parley.web.desk;

import java.util.List;
import java.util.Optional;
import org.parley.store.Store;
import org.parley.web.WebApp;
import org.parley.web.access.Access;
import org.parley.web.access.ExposurePolicy;
import org.parley.web.access.Fetcher;
import org.parley.web.access.Limits;
import org.parley.web.access.LoginPages;
import org.parley.web.access.Passwords;
import org.parley.web.add.AddPages;
import org.parley.web.add.Reader;
import org.parley.web.api.Api;
import org.parley.web.api.Operations;
import org.parley.web.help.CodebookRoute;
import org.parley.web.list.ListPages;
import org.parley.web.review.ReviewOperations;
import org.parley.web.review.ReviewPages;
import org.parley.web.said.SaidOperations;
import org.parley.web.said.SaidPages;
import org.parley.web.said.StatementSearch;
import org.parley.web.talk.TalkPages;
import org.parley.web.views.SightPages;
import org.parley.web.watch.WatchOperations;
import org.parley.web.watch.WatchPages;

/** The web application with all its pages and its API. */
public final class Desk {
  private Desk() {}

  /**
   * Puts the parts together.
   *
   * @param reader reads what is added on the page for it
   * @param pages fetches the addresses that are given there; empty where that is switched off
   * @param version of Parley, as the API tells it
   */
  public static WebApp of(
      Store store,
      Reader reader,
      ExposurePolicy exposure,
      Optional<Fetcher> pages,
      String version) {
    return of(store, reader, exposure, pages, version, Limits.usual());
  }

  /** As above, within other bounds than the usual ones. */
  public static WebApp of(
      Store store,
      Reader reader,
      ExposurePolicy exposure,
      Optional<Fetcher> pages,
      String version,
      Limits limits) {
    WebApp site = new WebApp(store);
    Access access = new Access(store, exposure, limits);
    StatementSearch statements = new StatementSearch(store, reader::embedder);
    List<Operations> more =
        List.of(
            new ReviewOperations(store),
            new WatchOperations(store),
            new SaidOperations(store, statements));
    return site.with(access)
        .with(new ListPages(site))
        .with(new TalkPages(site))
        .with(new SightPages(site))
        .with(new SaidPages(site, statements))
        .with(new AddPages(site, reader, pages))
        .with(new ReviewPages(site))
        .with(new WatchPages(site))
        .with(new Api(store, version, more))
        .with(new CodebookRoute(site))
        .with(new LoginPages(site, access, Passwords.usual(), limits));
  }
}
