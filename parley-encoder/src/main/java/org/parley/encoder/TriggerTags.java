package org.parley.encoder;

/** The tags of a word as part of a trigger. */
public final class TriggerTags {
  public static final int OUTSIDE = 0;
  public static final int BEGIN = 1;
  public static final int INSIDE = 2;

  /** How many tags there are. */
  public static final int COUNT = 3;

  private TriggerTags() {}
}
