package org.parley.encoder;

/** The part that words play in an attribution. */
public enum Role {
  SOURCE,
  CUE,
  CONTENT;

  /** The tag of a word that begins such a part; 0 is the tag of a word outside all parts. */
  public int begin() {
    return 1 + 2 * ordinal();
  }

  /** The tag of a word that goes on with it. */
  public int inside() {
    return 2 + 2 * ordinal();
  }

  /** How many tags there are. */
  public static final int TAGS = 7;

  static Role of(int tag) {
    return values()[(tag - 1) / 2];
  }

  static boolean begins(int tag) {
    return tag > 0 && tag % 2 == 1;
  }
}
