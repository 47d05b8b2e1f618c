package org.parley.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Where the tests run: the checkout, and the evaluation data beside it. */
public final class Checkout {
  private static final String REQUIRED = "PARLEY_REQUIRE_ALL";

  private Checkout() {}

  public static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("LICENSE"))) {
      at = at.getParent();
    }
    return Optional.ofNullable(at)
        .orElseThrow(() -> new IllegalStateException("not below a checkout"));
  }

  /** {@code ../shared}, or {@code PARLEY_SHARED}; the test is skipped, or fails, without it. */
  public static Path shared() {
    Path shared =
        Optional.ofNullable(System.getenv("PARLEY_SHARED"))
            .map(Path::of)
            .orElseGet(() -> root().resolveSibling("shared"));
    if (!Files.isDirectory(shared.resolve("seeds"))) {
      missing("the evaluation data is not beside the checkout, in " + shared);
    }
    return shared;
  }

  /** Python 3; the test is skipped, or fails, without it. */
  public static String python() {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    if (!there) {
      missing("no python3 on PATH");
    }
    return "python3";
  }

  /** R; the test is skipped, or fails, without it. */
  public static String r() {
    if (!runs("Rscript", "--version")) {
      missing("no Rscript on PATH");
    }
    return "Rscript";
  }

  /** A Python with pandas; the test is skipped, or fails, without one. */
  public static String pandas() {
    return Stream.of("python3", "/usr/bin/python3")
        .filter(python -> runs(python, "-c", "import pandas"))
        .findFirst()
        .orElseGet(
            () -> {
              missing("no Python with pandas");
              return "";
            });
  }

  private static boolean runs(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static void missing(String what) {
    if ("1".equals(System.getenv(REQUIRED))) {
      Assertions.fail(what + ", and " + REQUIRED + "=1 asks for it");
    }
    System.err.println("Skipped: " + what);
    Assumptions.abort(what);
  }
}
