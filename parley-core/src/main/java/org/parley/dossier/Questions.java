package org.parley.dossier;

import java.util.Collection;

/** Names for questions; the ids of talks and disputes begin with them. */
final class Questions {
  private static final String PARTS = "_";
  private static final String TALK = "talk" + PARTS;
  private static final String PROGRESS = "progress" + PARTS;

  private Questions() {}

  static String key(String... parts) {
    return String.join(PARTS, parts).replace(' ', '-');
  }

  static String talk(Collection<String> parties) {
    return TALK + String.join(PARTS, parties);
  }

  /** The id of the {@code n}th talk of these parties, from 1. */
  static String talkId(String question, int n) {
    return question.substring(TALK.length()) + "-" + n;
  }

  /** The id of a move: where the report that first tells it does so. */
  static String moveId(MoveDraft first) {
    return first.report() + "-m" + first.place().offset();
  }

  /** The id of the dispute on the progress of a talk. */
  static String progressId(String talk) {
    return PROGRESS + talk;
  }

  /** The id of the {@code n}th dispute on this question, from 1. */
  static String disputeId(String question, int n) {
    return question + "-" + n;
  }
}
