package org.parley.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Act;
import org.parley.model.DisputeKind;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.model.When;
import org.parley.text.PlainText;

/** One party of a talk reports progress, the other denies it. */
final class Progress {
  private static final Set<Act> CLAIMED = EnumSet.of(Act.REPORT_PROGRESS, Act.DENY_PROGRESS);

  private final People people;
  private final Map<Evidence, MoveDraft> told = new HashMap<>();

  private Progress(List<MoveDraft> drafts, People people) {
    this.people = people;
    drafts.stream()
        .filter(d -> d.shown().isPresent())
        .forEach(d -> told.putIfAbsent(d.evidence(), d));
  }

  /** With the words that tell it, where it says how a talk goes on. */
  static MoveDraft shown(Reading reading, MoveDraft draft) {
    if (!CLAIMED.contains(draft.act())) {
      return draft;
    }
    Evidence e = draft.evidence();
    Optional<Statement> said = e.statement().flatMap(reading::statement);
    Evidence shown =
        said.map(s -> new Evidence(e.report(), s.extent(), e.statement(), e.event())).orElse(e);
    String text = PlainText.of(reading.report(), shown.span()).shown();
    return draft.showing(new MoveDraft.Shown(text, shown, reading.report().published().day()));
  }

  /** The quarrel on a talk of these drafts. */
  static Optional<Quarrel> of(Talk talk, List<MoveDraft> drafts, People people) {
    Progress progress = new Progress(drafts, people);
    List<DisputedClaim> reported = progress.claims(talk, Act.REPORT_PROGRESS);
    List<DisputedClaim> denied = progress.claims(talk, Act.DENY_PROGRESS);
    boolean opposed =
        reported.stream()
            .anyMatch(r -> denied.stream().anyMatch(d -> !d.voice().equals(r.voice())));
    return opposed
        ? Optional.of(
            new Quarrel(
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
        m.evidence().forEach(e -> claims.add(claim(m, told.get(e))));
      }
    }
    return claims;
  }

  private DisputedClaim claim(Move m, MoveDraft draft) {
    MoveDraft.Shown shown = draft.shown().orElseThrow();
    Optional<LocalDate> day = m.day().map(When::first).or(shown::published);
    return new DisputedClaim(
        shown.text(),
        shown.evidence(),
        m.by(),
        people.party(m.by().get(0)),
        day.orElse(LocalDate.MAX),
        day.isPresent(),
        draft.place().report(),
        m.act().slug());
  }
}
