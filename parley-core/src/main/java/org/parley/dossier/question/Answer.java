package org.parley.dossier.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Revision;
import org.parley.model.Talk;
import org.parley.model.When;

/**
 * What the reports say together on one question, or on all: in the order of the first days, then of
 * the ids; what has no day comes last.
 */
public record Answer(
    List<Talk> talks, List<Dispute> disputes, List<Deed> deeds, List<Revision> revisions) {
  public static final Answer NONE = new Answer(List.of(), List.of(), List.of(), List.of());

  public Answer {
    talks =
        talks.stream()
            .sorted(
                Comparator.comparing((Talk t) -> day(t.opened()), OptionalDays.ORDER)
                    .thenComparing(Talk::id))
            .toList();
    disputes =
        disputes.stream()
            .sorted(
                Comparator.comparing((Dispute d) -> day(d.since()), OptionalDays.ORDER)
                    .thenComparing(Dispute::id))
            .toList();
    deeds =
        deeds.stream()
            .sorted(
                Comparator.comparing((Deed d) -> day(d.day()), OptionalDays.ORDER)
                    .thenComparing(Deed::id))
            .toList();
    revisions =
        revisions.stream()
            .sorted(
                Comparator.comparing((Revision r) -> day(r.day()), OptionalDays.ORDER)
                    .thenComparing(Revision::id))
            .toList();
  }

  private static Optional<LocalDate> day(Optional<When> when) {
    return when.map(When::first);
  }
}
