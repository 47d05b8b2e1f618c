package org.parley.dossier.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.dossier.question.ActorNames;
import org.parley.model.ActorId;
import org.parley.model.DisputeKind;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.reading.claim.Topic;
import org.parley.text.PlainText;

/**
 * Figures for the same thing and the same day that do not fit each other. Totals grow from day to
 * day, so figures of different days are not set against each other; nor are those of one report
 * that it does not tell as two parties' accounts, or that are told of in other words.
 */
final class FigureDisputes {
  private static final double ROUGHLY = 0.15;
  private static final double EXACTLY = 0.02;

  /** How many characters before and after a figure tell what it counts. */
  private static final int AROUND = 120;

  /** How many words two figures share that count one thing. */
  private static final int SHARED = 3;

  private FigureDisputes() {}

  /** The figures of a report that say whose they are and for which day. */
  static List<FigureContribution> in(Reading reading, PartyPolicy parties) {
    List<FigureContribution> shares = new ArrayList<>();
    for (Figure f : reading.figures()) {
      Optional<LocalDate> day =
          f.asOf().map(When::first).or(() -> reading.report().published().day());
      Optional<ActorId> of = f.of().map(ActorId::new).filter(parties::isParty);
      if (of.isPresent() && day.isPresent()) {
        ActorId party = parties.party(of.get());
        DisputedClaim claim = claim(f, reading, day.get());
        shares.add(new FigureContribution(f, party, day.get(), topic(f, reading), claim));
      }
    }
    return shares;
  }

  private static List<String> topic(Figure f, Reading reading) {
    int end = reading.report().original().length();
    Span around =
        new Span(Math.max(0, f.span().start() - AROUND), Math.min(end, f.span().end() + AROUND));
    return Topic.words(PlainText.of(reading.report(), around).shown());
  }

  private static DisputedClaim claim(Figure f, Reading reading, LocalDate day) {
    String shown = PlainText.of(reading.report(), f.span()).shown();
    return new DisputedClaim(
        shown,
        new Evidence(reading.report().id(), f.span(), Optional.empty(), Optional.empty()),
        List.of(f.by()),
        f.by().speaker(),
        Optional.of(day),
        true,
        0,
        shown);
  }

  /** The quarrel of figures for one thing and one day; a figure that a copy repeats counts once. */
  static List<DisputeCandidate> of(
      List<FigureContribution> shares, ActorNames people, DuplicateClusters clusters) {
    List<FigureContribution> own = unrepeated(shares, clusters);
    if (own.isEmpty()) {
      return List.of();
    }
    FigureContribution first = own.get(0);
    List<DisputedClaim> against =
        own.stream().filter(s -> collide(first, s)).map(FigureContribution::claim).toList();
    if (against.isEmpty()) {
      return List.of();
    }
    List<DisputedClaim> with =
        own.stream().filter(s -> !apart(first, s)).map(FigureContribution::claim).toList();
    String about =
        "how many " + first.figure().what() + " of " + people.name(first.of()) + ", " + first.day();
    return List.of(new DisputeCandidate(DisputeKind.FIGURES, about, with, against, "figures"));
  }

  private static boolean collide(FigureContribution a, FigureContribution b) {
    boolean accounts =
        !a.report().equals(b.report())
            || a.claim().party().isPresent() && b.claim().party().isPresent();
    return accounts
        && !a.claim().isOfSameVoice(b.claim())
        && apart(a, b)
        && a.topic().stream().filter(b.topic()::contains).count() >= SHARED;
  }

  private static List<FigureContribution> unrepeated(
      List<FigureContribution> shares, DuplicateClusters clusters) {
    Map<ReportId, List<FigureContribution>> told = new HashMap<>();
    List<FigureContribution> own = new ArrayList<>();
    for (FigureContribution share : shares) {
      List<FigureContribution> before =
          told.computeIfAbsent(clusters.first().apply(share.report()), r -> new ArrayList<>());
      if (before.stream().noneMatch(b -> !b.report().equals(share.report()) && !apart(b, share))) {
        before.add(share);
        own.add(share);
      }
    }
    return own;
  }

  private static boolean apart(FigureContribution a, FigureContribution b) {
    return apart(a.figure(), b.figure());
  }

  static boolean apart(Figure a, Figure b) {
    double slack = a.approximate() || b.approximate() ? ROUGHLY : EXACTLY;
    return a.low() > b.high() * (1 + slack) || b.low() > a.high() * (1 + slack);
  }
}
