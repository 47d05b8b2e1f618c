package org.parley.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parley.store.Store;
import org.parley.web.access.Access;
import org.parley.web.access.ExposurePolicy;
import org.parley.web.access.Limits;
import org.parley.web.access.LoginPages;
import org.parley.web.access.Passwords;
import org.parley.web.api.Api;
import org.parley.web.review.ReviewOperations;
import org.parley.web.review.ReviewPages;
import org.parley.web.watch.WatchOperations;
import org.parley.web.watch.WatchPages;

/** A desk on a free port of this machine, and a browser's worth of client to it. */
public final class OpenDesk implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final Server server;
  private HttpClient client = browser();

  private OpenDesk(Server server) {
    this.server = server;
  }

  public static OpenDesk of(Store store) {
    return of(store, Limits.usual());
  }

  public static OpenDesk of(Store store, Limits limits) {
    Access access =
        new Access(store, ExposurePolicy.of(store, "desk.parley", "127.0.0.1", false), limits);
    WebApp site = new WebApp(store);
    site.with(access)
        .with(new LoginPages(site, access, Passwords.usual(), limits))
        .with(new Api(store, "1", List.of(new ReviewOperations(store), new WatchOperations(store))))
        .with(new ReviewPages(site))
        .with(new WatchPages(site));
    return new OpenDesk(Server.start(site, "127.0.0.1", 0));
  }

  public static OpenDesk of(WebApp site) {
    return new OpenDesk(Server.start(site, "127.0.0.1", 0));
  }

  /** Just these parts, where no log-in is asked for. */
  @SafeVarargs
  public static OpenDesk with(Store store, Function<WebApp, Routes>... parts) {
    WebApp site = new WebApp(store);
    site.with(
        new Access(
            store, ExposurePolicy.of(store, "desk.parley", "127.0.0.1", false), Limits.usual()));
    for (Function<WebApp, Routes> part : parts) {
      site.with(part.apply(site));
    }
    return of(site);
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /** Forgets the cookies. */
  public void anew() {
    client = browser();
  }

  public int port() {
    return server.port();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** A page that is there. */
  public Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return Jsoup.parse(answer.body(), "http://127.0.0.1:" + port() + path);
  }

  public HttpResponse<String> delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  public HttpResponse<String> json(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Sends a body of any type. */
  public HttpResponse<String> send(String path, String type, String body, String... headers) {
    return send(
        request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** Sends a form of names and values. */
  public HttpResponse<String> form(String path, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  /** The token of the forms on a page. */
  public String token(String path) {
    String page = get(path).body();
    Matcher m = TOKEN.matcher(page);
    if (!m.find()) {
      throw new AssertionError("no form with a token on " + path + ": " + page);
    }
    return m.group(1);
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path, String... headers) {
    URI uri = URI.create("http://127.0.0.1:" + port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
