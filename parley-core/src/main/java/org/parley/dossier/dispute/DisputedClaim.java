package org.parley.dossier.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Claim;
import org.parley.model.Evidence;
import org.parley.model.Reading;
import org.parley.model.When;

/**
 * A claim as it is set beside others.
 *
 * @param by actor ids, or {@code outlet}
 * @param voice whose word it is: the speaker's party, or the outlet of that report
 * @param order the report's place among those that answer the question
 */
public record DisputedClaim(
    String position,
    Evidence evidence,
    List<String> by,
    String voice,
    LocalDate day,
    boolean dated,
    int order,
    String words) {

  /** Made on the day that is told, else on that of its report. */
  static DisputedClaim of(Reading reading, Claim claim, String voice) {
    String report = reading.report().id();
    Optional<LocalDate> day =
        claim.saidOn().map(When::first).or(() -> reading.report().published().day());
    return new DisputedClaim(
        claim.text(),
        new Evidence(report, claim.span(), claim.statement(), Optional.empty()),
        claim.by(),
        voice,
        day.orElse(LocalDate.MAX),
        day.isPresent(),
        0,
        claim.words());
  }

  /** The voice of an outlet in one of its reports. */
  static String outlet(String report) {
    return Claim.OUTLET + ":" + report;
  }

  /** What is rejected was claimed no later than that. */
  DisputedClaim before(DisputedClaim rejection) {
    LocalDate at = day.isAfter(rejection.day) ? rejection.day : day;
    return new DisputedClaim(position, evidence, by, voice, at, dated, order, words);
  }

  DisputedClaim at(int place) {
    return new DisputedClaim(position, evidence, by, voice, day, dated, place, words);
  }
}
