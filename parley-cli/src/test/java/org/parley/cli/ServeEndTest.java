package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.testing.Checkout;
import org.parley.testing.PlainAnnotator;

/** A desk that is asked to end (SIGTERM) closes its store: all is in the one file. */
class ServeEndTest {
  private static final Pattern ADDRESS = Pattern.compile("Open (http://\\S+/) ");

  @TempDir private Path folder;

  @Test
  void whatWasSaidAtTheDeskIsInTheFileAlone() throws Exception {
    Path store = folder.resolve("desk.parley");
    StoreFixture.read(PlainAnnotator::new, Checkout.root().resolve("samples"), store);
    Process desk = serve(store);
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(reject(address(out), aReport(store))).isEqualTo(201);
      desk.destroy();
      assertThat(desk.waitFor(1, TimeUnit.MINUTES)).as("ends").isTrue();
    } finally {
      desk.destroyForcibly();
    }
    assertThat(folder.resolve("desk.parley-wal")).doesNotExist();
    Path given = Files.copy(store, folder.resolve("given.parley"));
    try (Store copied = Store.existing(given)) {
      assertThat(copied.review().after(0, 9)).hasSize(1);
    }
  }

  private Process serve(Path store) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PlainMain.class.getName(),
            "serve",
            "--store",
            store.toString(),
            "--port",
            "0");
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
  }

  private static String address(BufferedReader out) throws IOException {
    Matcher open = ADDRESS.matcher(String.valueOf(out.readLine()));
    assertThat(open.find()).isTrue();
    return open.group(1);
  }

  private static String aReport(Path store) {
    try (Store opened = Store.existing(store)) {
      return opened.records(RecordKind.REPORTS, opened.reports().get(0).value()).get(0).id();
    }
  }

  private static int reject(String address, String report) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "api/v1/reviews/reports/" + report))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"verdict\": \"reject\", \"note\": \"\", \"reviewer\": \"ada\"}"))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}
