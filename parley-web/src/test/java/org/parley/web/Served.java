package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parley.store.Entry;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Store;

/** A desk on a free port of this machine, and what it answers. */
final class Served implements AutoCloseable {
  /** The pages that need no record. */
  static final List<String> PAGES =
      List.of(
          "/talks",
          "/talks/list",
          "/disputes",
          "/statements",
          "/events",
          "/actors",
          "/who",
          "/map",
          "/wording",
          "/wording/list",
          "/reports",
          "/changes",
          "/moves",
          "/figures",
          "/places",
          "/times",
          "/add",
          "/review",
          "/withdrawn",
          "/watches");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final Server server;

  Served(Store store) {
    this.store = store;
    this.server = Server.start(PlainDesk.of(store), "127.0.0.1", 0);
  }

  Store store() {
    return store;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address(path))).build());
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(path)))
            .header("Content-Type", type)
            .header("X-CSRF-Token", page("/add").select("input[name=csrf]").val())
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A page that is there. */
  Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return Jsoup.parse(answer.body(), address(path));
  }

  /** Opens a page in a browser, and waits until its script has run. */
  void open(Page page, String path) {
    page.navigate(address(path));
    assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
  }

  /** All pages: a list, a record and where it stands, of each kind that the store has. */
  List<String> allPages() {
    List<String> pages = new ArrayList<>(PAGES);
    for (RecordKind kind : RecordKind.values()) {
      for (Entry one : first(kind)) {
        String id = Address.of("").with("id", one.id()).text();
        pages.add(Address.record(kind, one.id()).text());
        pages.add("/" + kind.slug() + "/record" + id);
        pages.add("/review?kind=" + kind.slug());
        pages.add("/review/record?kind=" + kind.slug() + "&" + id.substring(1));
      }
    }
    String every = "&kinds=statements,events,figures,times,places,wording";
    store.reports().forEach(report -> pages.add("/reports/report?id=" + report + every));
    return pages;
  }

  private List<Entry> first(RecordKind kind) {
    return store.search().page(Filter.of(kind), Order.NEWEST, Optional.empty(), 1).entries();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
