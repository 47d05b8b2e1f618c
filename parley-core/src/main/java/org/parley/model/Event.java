package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One act of one party towards another, in PLOVER's terms.
 *
 * @param id unique over all reports and stable: report id, {@code -e}, number in text order
 * @param accordingTo id of the statement that it stands in; empty for the outlet's own voice
 * @param evidence the clause that tells it
 * @param trigger the words that name the act, inside the evidence
 * @param cameo CAMEO code of four digits or fewer
 * @param act what it is as a move of a talk; empty where it is none
 * @param rule what it rests on: {@code learned}, a rule of the codebook, or both, {@code
 *     learned+rule}
 */
public record Event(
    EventId id,
    ReportId report,
    EventType type,
    Optional<String> mode,
    List<String> context,
    List<Mention> source,
    List<Mention> target,
    Optional<Dated> day,
    Optional<Place> place,
    Realis realis,
    Optional<StatementId> accordingTo,
    Span evidence,
    Span trigger,
    Optional<String> cameo,
    Optional<Act> act,
    EventDetails details,
    double confidence,
    String rule)
    implements RecordItem {
  public Event {
    Objects.requireNonNull(id);
    Objects.requireNonNull(report);
    Objects.requireNonNull(type);
    Objects.requireNonNull(mode);
    context = List.copyOf(context);
    source = List.copyOf(source);
    target = List.copyOf(target);
    Objects.requireNonNull(day);
    Objects.requireNonNull(place);
    Objects.requireNonNull(realis);
    Objects.requireNonNull(accordingTo);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(cameo);
    Objects.requireNonNull(act);
    Objects.requireNonNull(details);
    Objects.requireNonNull(rule);
  }

  /** The same, as told in another statement or in none. */
  public Event accordingTo(Optional<StatementId> statement) {
    return with(id, statement, details, day);
  }

  /** The same under another id, with other details. */
  public Event numbered(EventId other, EventDetails more) {
    return with(other, accordingTo, more, day);
  }

  /** The same, with no day told. */
  public Event withoutDay() {
    return with(id, accordingTo, details, Optional.empty());
  }

  private Event with(
      EventId newId,
      Optional<StatementId> statement,
      EventDetails newDetails,
      Optional<Dated> newDay) {
    return new Event(
        newId,
        report,
        type,
        mode,
        context,
        source,
        target,
        newDay,
        place,
        realis,
        statement,
        evidence,
        trigger,
        cameo,
        act,
        newDetails,
        confidence,
        rule);
  }
}
