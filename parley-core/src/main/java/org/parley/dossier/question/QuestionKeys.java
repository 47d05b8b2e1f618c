package org.parley.dossier.question;

import java.util.Collection;
import java.util.stream.Collectors;
import org.parley.model.ActorId;
import org.parley.model.MoveId;
import org.parley.model.ReportId;

/** Names for questions; the ids of talks and disputes begin with them. */
public final class QuestionKeys {
  private static final String PARTS = "_";
  private static final String TALK = "talk" + PARTS;
  private static final String PROGRESS = "progress" + PARTS;

  private QuestionKeys() {}

  public static String key(String... parts) {
    return String.join(PARTS, parts).replace(' ', '-');
  }

  public static String talk(Collection<ActorId> parties) {
    return parties.stream().map(ActorId::value).collect(Collectors.joining(PARTS, TALK, ""));
  }

  /** The id of the {@code n}th talk of these parties, from 1. */
  public static String talkId(String question, int n) {
    return question.substring(TALK.length()) + "-" + n;
  }

  /** The id of a move: where the report that first tells it does so. */
  public static MoveId moveId(ReportId report, int offset) {
    return new MoveId(report + "-m" + offset);
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
