package org.parley.encoder;

import org.parley.language.ArgumentRole;

/** The labels of a word towards one trigger: 0 where it plays no role, else a role's own. */
public final class ArgumentTags {
  /** How many labels there are. */
  public static final int COUNT = 1 + ArgumentRole.values().length;

  private ArgumentTags() {}

  public static int of(ArgumentRole role) {
    return 1 + role.ordinal();
  }

  static ArgumentRole role(int label) {
    return ArgumentRole.values()[label - 1];
  }
}
