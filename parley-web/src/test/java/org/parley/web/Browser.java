package org.parley.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.parley.io.page.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser that is told what to do (Chrome DevTools Protocol). */
final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SECONDS = 120;

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private int last;

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).join();
  }

  static Browser open(Path profile, boolean dark) throws Exception {
    Path found = Chromium.found();
    Process process =
        new ProcessBuilder(
                found.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--window-size=1400,1000",
                dark
                    ? "--blink-settings=preferredColorScheme=0"
                    : "--blink-settings=preferredColorScheme=1",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Browser(process, URI.create(page(port(profile))));
  }

  private static String port(Path profile) {
    Path file = profile.resolve("DevToolsActivePort");
    return waiting("the browser starts")
        .until(
            () -> Files.exists(file) ? Files.readAllLines(file) : List.<String>of(),
            l -> l.size() > 1)
        .get(0);
  }

  private static String page(String port) {
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    return waiting("the browser has a page").until(() -> socketOfPage(list), s -> !s.isEmpty());
  }

  private static String socketOfPage(URI list) throws IOException, InterruptedException {
    String body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
            .body();
    for (JsonNode target : JSON.readTree(body)) {
      if (target.path("type").asString().equals("page")) {
        return target.path("webSocketDebuggerUrl").asString();
      }
    }
    return "";
  }

  private static ConditionFactory waiting(String what) {
    return Awaitility.await(what).atMost(Duration.ofSeconds(SECONDS));
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
      text.append(part);
      if (end) {
        JsonNode message = JSON.readTree(text.toString());
        text.setLength(0);
        CompletableFuture<JsonNode> waits = asked.remove(message.path("id").asInt(-1));
        if (waits != null) {
          waits.complete(message);
        }
      }
      from.request(1);
      return null;
    }
  }

  private JsonNode tell(String method, Map<String, Object> parameters) throws Exception {
    int id = ++last;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    socket.sendText(JSON.writeValueAsString(message), true).join();
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Goes to an address and waits until its script has run. */
  void go(String address) throws Exception {
    tell("Page.navigate", Map.of("url", address));
    await(
        "location.href.startsWith('"
            + address.replaceFirst("#.*", "")
            + "')"
            + " && document.readyState == 'complete' && document.documentElement.dataset.ready == 'yes'");
  }

  /** The value of an expression, as text. */
  String ask(String expression) throws Exception {
    JsonNode answer = tell("Runtime.evaluate", Map.of("expression", "String(" + expression + ")"));
    return answer.path("result").path("result").path("value").asString();
  }

  void await(String condition) {
    waiting(condition)
        .until(() -> ask("(" + condition + ") ? 'true' : location.href"), "true"::equals);
  }

  void press(String key) throws Exception {
    for (String type : List.of("keyDown", "keyUp")) {
      tell("Input.dispatchKeyEvent", Map.of("type", type, "key", key));
    }
  }

  void shot(Path file) throws Exception {
    JsonNode answer = tell("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(answer.path("result").path("data").asString()));
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
