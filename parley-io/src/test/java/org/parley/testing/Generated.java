package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the checkout that are made from the code. */
public final class Generated {
  private Generated() {}

  /** Fails where the file is not as it is made now; {@code -Dparley.schemas=write} writes it. */
  public static void assertCurrent(String path, String now) throws IOException {
    Path file = Checkout.root().resolve(path);
    if ("write".equals(System.getProperty("parley.schemas"))) {
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    assertThat(file).hasContent(now);
  }
}
