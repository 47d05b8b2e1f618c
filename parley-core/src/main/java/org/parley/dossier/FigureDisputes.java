package org.parley.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.DisputeKind;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.When;

/**
 * Figures for the same thing and the same day that do not fit each other. Totals grow from day to
 * day, so figures of different days are not set against each other.
 */
final class FigureDisputes {
  private static final double ROUGHLY = 0.15;
  private static final double EXACTLY = 0.02;

  private record Key(String what, String of, String unit, LocalDate day) {}

  private record Told(Figure figure, Page page) {}

  private FigureDisputes() {}

  static List<Quarrel> of(List<Page> pages, People people, Families families) {
    Map<Key, List<Told>> bySubject = new LinkedHashMap<>();
    for (Page page : pages) {
      for (Figure f : page.reading().figures()) {
        Optional<LocalDate> day = f.asOf().map(When::first).or(page::published);
        if (f.of().isPresent() && day.isPresent() && families.of(page.id()).equals(page.id())) {
          Key key = new Key(f.what(), people.party(f.of().get()), f.unit(), day.get());
          bySubject.computeIfAbsent(key, k -> new ArrayList<>()).add(new Told(f, page));
        }
      }
    }
    List<Quarrel> quarrels = new ArrayList<>();
    bySubject.forEach((key, told) -> quarrel(key, told, people).ifPresent(quarrels::add));
    return quarrels;
  }

  private static Optional<Quarrel> quarrel(Key key, List<Told> told, People people) {
    Told first = told.get(0);
    List<Told> against =
        told.stream()
            .filter(t -> !voice(t).equals(voice(first)) && apart(first.figure(), t.figure()))
            .toList();
    if (against.isEmpty()) {
      return Optional.empty();
    }
    List<Told> with = told.stream().filter(t -> !apart(first.figure(), t.figure())).toList();
    return Optional.of(
        new Quarrel(
            DisputeKind.FIGURES,
            "how many " + key.what() + " of " + people.name(key.of()) + ", " + key.day(),
            with.stream().map(t -> claim(t, key.day())).toList(),
            against.stream().map(t -> claim(t, key.day())).toList(),
            "figures"));
  }

  private static String voice(Told t) {
    return t.figure().by().equals(Claim.OUTLET)
        ? Claim.OUTLET + ":" + t.page().id()
        : t.figure().by();
  }

  static boolean apart(Figure a, Figure b) {
    double slack = a.approximate() || b.approximate() ? ROUGHLY : EXACTLY;
    return a.low() > b.high() * (1 + slack) || b.low() > a.high() * (1 + slack);
  }

  private static Claim claim(Told t, LocalDate day) {
    String shown = PlainText.of(t.page().report(), t.figure().span()).shown();
    return new Claim(
        shown,
        new Evidence(t.page().id(), t.figure().span(), Optional.empty(), Optional.empty()),
        List.of(t.figure().by()),
        voice(t),
        day,
        true,
        t.page().order(),
        shown);
  }
}
