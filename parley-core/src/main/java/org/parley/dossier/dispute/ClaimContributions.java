package org.parley.dossier.dispute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Claim;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;
import org.parley.model.Rebuttal;
import org.parley.model.Stance;

/**
 * The claims of one report whose subjects and speakers are parties, as shares in their questions.
 */
final class ClaimContributions {
  private final Reading reading;
  private final PartyPolicy parties;

  private ClaimContributions(Reading reading, PartyPolicy parties) {
    this.reading = reading;
    this.parties = parties;
  }

  static List<DisputeContribution> of(Reading reading, PartyPolicy parties) {
    ClaimContributions shares = new ClaimContributions(reading, parties);
    return Stream.<DisputeContribution>concat(
            reading.claims().stances().stream().flatMap(s -> shares.stance(s).stream()),
            reading.claims().rebuttals().stream().flatMap(r -> shares.rebuttal(r).stream()))
        .toList();
  }

  private Optional<StanceContribution> stance(Stance stance) {
    return party(stance.subject())
        .map(
            subject ->
                new StanceContribution(
                    stance.question(), stance.first(), subject, voiced(stance.claim())));
  }

  private Optional<RejectionContribution> rebuttal(Rebuttal rebuttal) {
    Optional<String> claimant = party(rebuttal.claim().by());
    Optional<String> rejector = party(rebuttal.rejection().by());
    if (claimant.isEmpty() || rejector.isEmpty() || claimant.equals(rejector)) {
      return Optional.empty();
    }
    DisputedClaim rejection = voiced(rebuttal.rejection());
    DisputedClaim claim = voiced(rebuttal.claim()).before(rejection);
    return Optional.of(
        new RejectionContribution(
            claimant.get(), rejector.get(), claim, rejection, rebuttal.rule()));
  }

  private DisputedClaim voiced(Claim claim) {
    String by = claim.by().get(0);
    String voice =
        by.equals(Claim.OUTLET) ? DisputedClaim.outlet(reading.report().id()) : parties.party(by);
    return DisputedClaim.of(reading, claim, voice);
  }

  private Optional<String> party(List<String> actors) {
    return actors.stream().filter(parties::isParty).map(parties::party).findFirst();
  }
}
