package org.parley.dossier.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.ActorId;
import org.parley.model.EventId;
import org.parley.model.MoveId;
import org.parley.model.ReportId;

/** Names for questions; the ids of talks and disputes begin with them. */
public final class QuestionKeys {
  private static final String PARTS = "_";
  private static final String TALK = "talk" + PARTS;
  private static final String PROGRESS = "progress" + PARTS;
  private static final String VERSIONS = "versions" + PARTS;
  private static final String DEEDS = "deeds" + PARTS;

  /** The length of the windows of time to which deeds belong. */
  private static final int WINDOW_DAYS = 10;

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

  /** What was done in the window of a day. */
  public static String deeds(String group, LocalDate day) {
    return window(group, Math.floorDiv(day.toEpochDay(), WINDOW_DAYS));
  }

  private static String window(String group, long number) {
    return DEEDS + group + PARTS + number;
  }

  /**
   * The questions whose contributions bear on this one: itself, between the windows before and
   * after where it asks for deeds. It bears on the same.
   */
  public static List<String> neighbours(String question) {
    if (!question.startsWith(DEEDS)) {
      return List.of(question);
    }
    int end = question.lastIndexOf(PARTS);
    String group = question.substring(DEEDS.length(), end);
    long number = Long.parseLong(question.substring(end + 1));
    return List.of(window(group, number - 1), question, window(group, number + 1));
  }

  /** What changed between the versions of one report. */
  public static String versions(String subject) {
    return VERSIONS + subject;
  }

  public static String revisionId(ReportId later) {
    return later + "-v";
  }

  public static String deedId(EventId first) {
    return first + "-d";
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
