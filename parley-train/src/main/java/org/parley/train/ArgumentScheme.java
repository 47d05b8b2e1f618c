package org.parley.train;

import org.parley.encoder.ArgumentTags;

/** Whose labels a word's part in an act is told by; each has a layer of its own. */
enum ArgumentScheme {
  /** The project's own, as {@code org.parley.language.ArgumentRole} names them. */
  ACTS("argument.role", ArgumentTags.COUNT),
  /** FrameNet's elements, as far as they stand for one of the project's roles. */
  FRAMES("argument.frame", ArgumentTags.COUNT),
  PROPBANK("argument.propbank", 1 + Propbank.ROLES.size());

  private final String head;
  private final int labels;

  ArgumentScheme(String head, int labels) {
    this.head = head;
    this.labels = labels;
  }

  String head() {
    return head;
  }

  int labels() {
    return labels;
  }
}
