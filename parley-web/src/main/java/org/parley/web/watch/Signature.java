package org.parley.web.watch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to who gets a message that it is ours and new: HMAC-SHA256 (RFC 2104) with the watch's
 * secret over the second it was sent in, a full stop, and its bytes.
 */
final class Signature {
  static final String HEADER = "Parley-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /** The header's value, such as {@code t=1700000000,v1=5f...}. */
  static String of(String secret, long second, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((second + ".").getBytes(StandardCharsets.UTF_8));
      return "t=" + second + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
