package org.parley.io.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of an input: the first 16 hex digits of the SHA-256 of its bytes. */
final class Hash {
  private static final int ID_DIGITS = 16;

  private Hash() {}

  static String id(byte[] bytes) {
    return whole(bytes).substring(0, ID_DIGITS);
  }

  /** All 64 hex digits, which tell bytes apart whose ids are the same. */
  static String whole(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
