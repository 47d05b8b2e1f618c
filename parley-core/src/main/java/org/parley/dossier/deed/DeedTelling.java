package org.parley.dossier.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.Act;
import org.parley.model.Condition;
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
    int offset)
    implements Contribution {
  DeedFamily family() {
    return DeedFamily.of(type);
  }

  @Override
  public String question() {
    return QuestionKeys.deeds(family().slug(), on);
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
