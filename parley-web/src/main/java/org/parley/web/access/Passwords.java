package org.parley.web.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;

/** Passwords and their hashes, by bcrypt. */
public final class Passwords {
  /** Fewest characters. */
  public static final int LEAST = 12;

  /** Most bytes in UTF-8: bcrypt reads no further. */
  public static final int MOST = 72;

  private static final int COST = 12;

  private final int cost;
  private final String nobody;

  private Passwords(int cost) {
    this.cost = cost;
    this.nobody = hash("nobody has this password");
  }

  public static Passwords usual() {
    return new Passwords(COST);
  }

  /** Weaker and quicker, for tests. */
  static Passwords quick() {
    return new Passwords(BCrypt.MIN_COST);
  }

  /**
   * @throws IllegalArgumentException where it is too short or too long
   */
  public String hash(String password) {
    if (password.codePointCount(0, password.length()) < LEAST) {
      throw new IllegalArgumentException("a password must have at least " + LEAST + " characters");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST) {
      throw new IllegalArgumentException("a password must have at most " + MOST + " bytes");
    }
    return BCrypt.withDefaults().hashToString(cost, password.toCharArray());
  }

  public boolean matches(String password, String hash) {
    return password.getBytes(StandardCharsets.UTF_8).length <= MOST
        && BCrypt.verifyer().verify(password.toCharArray(), hash).verified;
  }

  /** Takes as long as a comparison, so that the time does not tell whether a name exists. */
  void spend(String password) {
    matches(password, nobody);
  }
}
