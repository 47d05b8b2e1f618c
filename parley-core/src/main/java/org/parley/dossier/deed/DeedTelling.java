package org.parley.dossier.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.Act;
import org.parley.model.Condition;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.When;

/**
 * An act as one passage tells it.
 *
 * @param day the day that the passage gives the act
 * @param published that of the report
 * @param on where the act stands in time when it is compared, see {@link DeedTellings}
 * @param sentence the words of its sentence, see {@link DeedWords}
 * @param clause those of the clause alone
 * @param figures what is counted in the clause, as "killed 12"
 * @param offset where its trigger begins
 * @param names what else the clause names, see {@link DeedNames}
 * @param first the event of the report that first tells the same deed; empty where this one does
 */
public record DeedTelling(
    EventType type,
    Optional<Act> act,
    Optional<String> mode,
    Realis realis,
    Party by,
    Party to,
    Party third,
    Optional<When> day,
    Optional<LocalDate> published,
    LocalDate on,
    List<String> places,
    Optional<Condition> condition,
    List<String> figures,
    List<String> sentence,
    List<String> clause,
    Evidence evidence,
    int offset,
    List<String> names,
    Optional<EventId> first)
    implements Contribution {
  DeedFamily family() {
    return DeedFamily.of(type);
  }

  /** The event that first tells the deed in the report, itself or another. */
  EventId root() {
    return first.or(evidence::event).orElseThrow();
  }

  @Override
  public String question() {
    return QuestionKeys.deeds(family().group().slug(), on);
  }

  @Override
  public ReportId report() {
    return evidence.report();
  }

  @Override
  public DeedTelling at(int order) {
    return this;
  }
}
