package org.parley.io.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.model.Dossier;
import org.parley.model.Fault;

/**
 * Writes {@code record.html}: talks as a time line with a lane a party, disputes side by side,
 * figures, wording, and every report's text with the passages marked that these rest on. One file,
 * no outside request: its content security policy allows its own style and script by their hashes
 * and nothing else.
 */
public final class RecordPage {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final String STYLE = resource("record.css");
  private static final String SCRIPT = resource("record.js");

  private RecordPage() {}

  /** The page; {@code faults} are those of inputs that gave no report as well. */
  public static String of(Dossier dossier, List<Fault> faults) {
    StringOutput out = new StringOutput();
    Map<String, Object> parameters =
        Map.of(
            "page",
            new PageBuilder(dossier, faults).build(),
            "policy",
            policy(),
            "style",
            STYLE,
            "script",
            SCRIPT);
    TEMPLATES.render("record.jte", parameters, out);
    return out.toString();
  }

  private static String policy() {
    return "default-src 'none'; style-src "
        + hash(STYLE)
        + "; script-src "
        + hash(SCRIPT)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = RecordPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
