package org.parley.dossier.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.dossier.question.ActorNames;
import org.parley.dossier.talk.MoveCandidate;
import org.parley.model.Act;
import org.parley.model.DisputeKind;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Talk;
import org.parley.model.Voice;
import org.parley.model.When;

/** One party of a talk reports progress, the other denies it. */
final class ProgressDisputes {
  private final ActorNames people;
  private final Map<Evidence, MoveCandidate> told = new HashMap<>();

  private ProgressDisputes(List<MoveCandidate> drafts, ActorNames people) {
    this.people = people;
    drafts.stream()
        .filter(d -> d.shown().isPresent())
        .forEach(d -> told.putIfAbsent(d.evidence(), d));
  }

  /** The dispute on a talk of these moves. */
  static Optional<DisputeCandidate> of(Talk talk, List<MoveCandidate> drafts, ActorNames people) {
    ProgressDisputes progress = new ProgressDisputes(drafts, people);
    List<DisputedClaim> reported = progress.claims(talk, Act.REPORT_PROGRESS);
    List<DisputedClaim> denied = progress.claims(talk, Act.DENY_PROGRESS);
    boolean opposed =
        reported.stream().anyMatch(r -> denied.stream().anyMatch(d -> !d.isOfSameVoice(r)));
    return opposed
        ? Optional.of(
            new DisputeCandidate(
                DisputeKind.CONTRADICTION,
                "progress in the " + talk.name(),
                reported,
                denied,
                "progress"))
        : Optional.empty();
  }

  private List<DisputedClaim> claims(Talk talk, Act act) {
    List<DisputedClaim> claims = new ArrayList<>();
    for (Move m : talk.moves()) {
      if (m.act() == act) {
        m.evidence().forEach(e -> claims.add(claim(m, Objects.requireNonNull(told.get(e)))));
      }
    }
    return claims;
  }

  private DisputedClaim claim(Move m, MoveCandidate draft) {
    MoveCandidate.Shown shown = draft.shown().orElseThrow();
    Optional<LocalDate> day = m.day().map(When::first).or(shown::published);
    return new DisputedClaim(
        shown.text(),
        shown.evidence(),
        m.by().stream().map(Voice::of).toList(),
        Optional.of(people.party(m.by().get(0))),
        day,
        day.isPresent(),
        draft.place().report(),
        m.act().slug());
  }
}
