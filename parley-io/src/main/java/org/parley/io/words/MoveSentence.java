package org.parley.io.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Act;
import org.parley.model.Move;

/** A move as a sentence: who, what, to whom, where, on which condition. */
public final class MoveSentence {
  private static final Set<Act> CALLED_OFF =
      EnumSet.of(Act.CANCEL, Act.POSTPONE, Act.BREAK_OFF, Act.REFUSE);

  private final Names names;

  public MoveSentence(Names names) {
    this.names = names;
  }

  public String subject(Move move) {
    return move.by().isEmpty() ? "An unnamed party" : Names.capital(names.names(move.by()));
  }

  /** What follows the subject, without a full stop. */
  public String predicate(Move move) {
    return verb(move) + about(move) + condition(move) + realis(move);
  }

  public String text(Move move) {
    return subject(move) + " " + predicate(move);
  }

  private String verb(Move m) {
    return switch (m.act()) {
      case OFFER -> "offered" + object(m, "talks") + in(m);
      case ACCEPT -> "accepted" + with(m, " an offer of talks", " by ") + in(m);
      case REFUSE -> "refused" + with(m, " talks", " with ") + in(m);
      case DECLARE_READINESS -> "declared readiness for talks" + to(m, " with ") + in(m);
      case DEMAND -> "made a demand" + to(m, " of ");
      case PROPOSE_VENUE ->
          "proposed " + venues(m, "or") + " as the venue" + to(m, " for talks with ");
      case REFUSE_VENUE ->
          "refused " + venues(m, "or") + " as the venue" + to(m, " for talks with ");
      case PROPOSE_MEETING -> "proposed a meeting" + to(m, " with ") + in(m);
      case AGREE_TO_MEET -> "agreed to a meeting" + to(m, " with ") + in(m);
      case POSTPONE -> "put off the meeting" + to(m, " with ") + in(m);
      case CANCEL -> "called off the meeting" + to(m, " with ") + in(m);
      case ARRIVE -> "arrived" + in(m) + " for talks" + to(m, " with ");
      case MEET -> "met" + (m.to().isEmpty() ? "" : " " + names.names(m.to())) + in(m);
      case CONCEDE -> "offered" + object(m, "a concession");
      case REPORT_PROGRESS -> "reported progress in the talks" + to(m, " with ");
      case DENY_PROGRESS -> "denied progress in the talks" + to(m, " with ");
      case AGREE -> "reached an agreement" + to(m, " with ") + in(m);
      case SIGN -> "signed an agreement" + to(m, " with ") + in(m);
      case BREAK_OFF -> "broke off the talks" + to(m, " with ");
      case MEDIATE -> "acted as mediator" + to(m, " for ") + in(m);
      case DISMISS -> "dismissed the offer" + to(m, " of ");
      case THREATEN -> "made a threat" + to(m, " to ");
    };
  }

  private String object(Move move, String thing) {
    return (move.to().isEmpty() ? " " : " " + names.names(move.to()) + " ") + thing;
  }

  private String with(Move move, String thing, String preposition) {
    return thing + to(move, preposition);
  }

  private String to(Move move, String preposition) {
    return move.to().isEmpty() ? "" : preposition + names.names(move.to());
  }

  private static String in(Move move) {
    return move.venues().isEmpty() ? "" : " in " + venues(move, "or");
  }

  private static String venues(Move move, String last) {
    return move.venues().isEmpty() ? "a place" : Names.joined(move.venues(), last);
  }

  private static String about(Move move) {
    List<String> issues = move.issues();
    return issues.isEmpty()
        ? ""
        : ", on " + issues.stream().map(OneLine::quoted).collect(Collectors.joining(", "));
  }

  private static String condition(Move move) {
    return move.condition().map(c -> ", on the condition " + OneLine.quoted(c.text())).orElse("");
  }

  private static String realis(Move move) {
    return switch (move.realis()) {
      case HAPPENED, OFFERED -> "";
      case CONDITIONAL -> move.condition().isPresent() ? "" : " (conditional)";
      case CANCELLED -> CALLED_OFF.contains(move.act()) ? "" : " (since cancelled)";
      case PLANNED, THREATENED, DENIED -> " (" + move.realis().slug() + ")";
    };
  }
}
