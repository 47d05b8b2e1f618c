package org.parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The checkout, and the evaluation data beside it. */
final class Shared {
  private static final String REQUIRED = "PARLEY_REQUIRE_ALL";

  private Shared() {}

  static Path checkout() {
    return Path.of("").toAbsolutePath().getParent();
  }

  /** The test is skipped, or fails, without it. */
  static Path at(String path) {
    Path shared =
        Optional.ofNullable(System.getenv("PARLEY_SHARED"))
            .map(Path::of)
            .orElseGet(() -> checkout().resolveSibling("shared"));
    Path wanted = shared.resolve(path);
    if (!Files.exists(wanted)) {
      String what = "the evaluation data is not beside the checkout: no " + wanted;
      if ("1".equals(System.getenv(REQUIRED))) {
        Assertions.fail(what + ", and " + REQUIRED + "=1 asks for it");
      }
      System.err.println("Skipped: " + what);
      Assumptions.abort(what);
    }
    return wanted;
  }
}
