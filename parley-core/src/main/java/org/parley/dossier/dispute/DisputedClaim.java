package org.parley.dossier.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.question.OptionalDays;
import org.parley.model.ActorId;
import org.parley.model.Claim;
import org.parley.model.Evidence;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Voice;
import org.parley.model.When;

/**
 * A claim as it is set beside others.
 *
 * @param party the speaker's; empty for the outlet's own word
 * @param day the day on which it was made, or by which it must have been
 * @param dated whether the reports tell the day on which it was made
 * @param order the report's place among those that answer the question
 */
public record DisputedClaim(
    String position,
    Evidence evidence,
    List<Voice> by,
    Optional<ActorId> party,
    Optional<LocalDate> day,
    boolean dated,
    int order,
    String words) {

  /** Made on the day that is told, else on that of its report. */
  static DisputedClaim of(Reading reading, Claim claim, Optional<ActorId> party) {
    ReportId report = reading.report().id();
    Optional<LocalDate> day =
        claim.saidOn().map(When::first).or(() -> reading.report().published().day());
    return new DisputedClaim(
        claim.text(),
        new Evidence(report, claim.span(), claim.statement(), Optional.empty()),
        claim.by(),
        party,
        day,
        day.isPresent(),
        0,
        claim.words());
  }

  /** Whether it is the same party's word, or the word of the same report's outlet. */
  boolean isOfSameVoice(DisputedClaim other) {
    return party.equals(other.party)
        && (party.isPresent() || evidence.report().equals(other.evidence.report()));
  }

  /** What is rejected was claimed no later than that. */
  DisputedClaim before(DisputedClaim rejection) {
    Optional<LocalDate> at =
        OptionalDays.ORDER.compare(day, rejection.day) > 0 ? rejection.day : day;
    return new DisputedClaim(position, evidence, by, party, at, dated, order, words);
  }

  DisputedClaim at(int place) {
    return new DisputedClaim(position, evidence, by, party, day, dated, place, words);
  }
}
