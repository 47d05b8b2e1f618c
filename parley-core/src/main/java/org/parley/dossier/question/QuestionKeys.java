package org.parley.dossier.question;

import java.util.Collection;

/** Names for questions; the ids of talks and disputes begin with them. */
public final class QuestionKeys {
  private static final String PARTS = "_";
  private static final String TALK = "talk" + PARTS;
  private static final String PROGRESS = "progress" + PARTS;

  private QuestionKeys() {}

  public static String key(String... parts) {
    return String.join(PARTS, parts).replace(' ', '-');
  }

  public static String talk(Collection<String> parties) {
    return TALK + String.join(PARTS, parties);
  }

  /** The id of the {@code n}th talk of these parties, from 1. */
  public static String talkId(String question, int n) {
    return question.substring(TALK.length()) + "-" + n;
  }

  /** The id of a move: where the report that first tells it does so. */
  public static String moveId(String report, int offset) {
    return report + "-m" + offset;
  }

  /** The id of the dispute on the progress of a talk. */
  public static String progressId(String talk) {
    return PROGRESS + talk;
  }

  /** The id of the {@code n}th dispute on this question, from 1. */
  public static String disputeId(String question, int n) {
    return question + "-" + n;
  }
}
