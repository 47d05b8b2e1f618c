package org.parley.dossier.dispute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.ActorId;
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
    Optional<ActorId> claimant = party(speakers(rebuttal.claim()));
    Optional<ActorId> rejector = party(speakers(rebuttal.rejection()));
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
    Optional<ActorId> voice = claim.by().get(0).speaker().map(parties::party);
    return DisputedClaim.of(reading, claim, voice);
  }

  private static List<ActorId> speakers(Claim claim) {
    return claim.by().stream().flatMap(v -> v.speaker().stream()).toList();
  }

  private Optional<ActorId> party(List<ActorId> actors) {
    return actors.stream().filter(parties::isParty).map(parties::party).findFirst();
  }
}
