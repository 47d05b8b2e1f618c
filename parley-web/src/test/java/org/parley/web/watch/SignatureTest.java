package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.testing.Checkout;

/** The program of the paper on watches takes what is signed here, and nothing else. */
class SignatureTest {
  private static final Pattern PROGRAM =
      Pattern.compile("```python signature\n(.*?)```", Pattern.DOTALL);
  private static final String BODY = "{\"total\": 1}";

  @Test
  void whatIsSignedIsTakenForGenuine() throws Exception {
    assertThat(said("secret", BODY)).isEqualTo("True");
  }

  @Test
  void anotherBodyOrAnotherSecretIsNot() throws Exception {
    assertThat(said("secret", BODY.replace('1', '2'))).isEqualTo("False");
    assertThat(said("another", BODY)).isEqualTo("False");
  }

  private static String said(String secret, String body) throws Exception {
    String header = Signature.of("secret", 1_700_000_000L, BODY.getBytes(StandardCharsets.UTF_8));
    String ask = "\nimport sys\nprint(genuine(sys.argv[1], sys.argv[2], sys.argv[3].encode()))\n";
    Process python =
        new ProcessBuilder(Checkout.python(), "-c", program() + ask, secret, header, body)
            .redirectErrorStream(true)
            .start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return said.strip();
  }

  private static String program() throws IOException {
    Matcher m = PROGRAM.matcher(Files.readString(Checkout.root().resolve("docs/watch.md")));
    assertThat(m.find()).isTrue();
    return m.group(1);
  }
}
