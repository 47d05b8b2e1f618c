package org.parley.io.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser, where this machine has one. */
public final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private Chromium() {}

  /** The page's elements after its scripts have run. */
  static String elements(Path folder, Path page, String fragment)
      throws IOException, InterruptedException {
    Path out = folder.resolve("elements.html");
    List<String> command = new ArrayList<>(List.of(found().toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--window-size=1400,1000",
            "--user-data-dir=" + folder.resolve("profile"),
            "--dump-dom",
            page.toUri() + fragment));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not end");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /** Where it is; without one the test is skipped, or fails if all are asked for. */
  public static Path found() {
    Optional<Path> browser =
        Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (!"1".equals(System.getenv("PARLEY_REQUIRE_ALL"))) {
      assumeTrue(
          browser.isPresent(), "no chromium on PATH: the page is not opened in a browser here");
    }
    return browser.orElseThrow(() -> new AssertionError("PARLEY_REQUIRE_ALL=1, but no chromium"));
  }
}
