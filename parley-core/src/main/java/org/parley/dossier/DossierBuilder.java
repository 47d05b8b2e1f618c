package org.parley.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.Actor;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Reading;

/**
 * Folds readings, in the order of their days and then of input, into what the reports say together.
 * The same readings give the same dossier; its cost grows with their number.
 */
public final class DossierBuilder {
  public Dossier build(List<Reading> readings) {
    List<Actor> merged = Cast.byId(readings.stream().flatMap(r -> r.actors().stream()));
    Map<String, String> joins = Cast.joined(merged);
    Map<String, Actor> actors = Cast.together(joins, merged);
    Cast cast = new Cast(joins, id -> Optional.ofNullable(actors.get(id)));
    List<Reading> joined = readings.stream().map(cast::in).toList();
    List<Reading> inOrder =
        joined.stream()
            .sorted(Comparator.comparing(r -> r.report().published().day().orElse(LocalDate.MAX)))
            .toList();
    List<Copy> copies = CopyFinder.of(inOrder.stream().map(r -> Print.of(r.report())).toList());
    Answer answer = answer(inOrder, actors, copies);
    return new Dossier(
        joined.stream().map(cast::known).toList(),
        copies,
        List.copyOf(actors.values()),
        answer.talks(),
        answer.disputes());
  }

  private static Answer answer(
      List<Reading> inOrder, Map<String, Actor> actors, List<Copy> copies) {
    Map<String, String> first =
        copies.stream().collect(Collectors.toMap(Copy::report, Copy::of, (a, b) -> a));
    Answers answers =
        new Answers(id -> Optional.ofNullable(actors.get(id)), r -> first.getOrDefault(r, r));
    Map<String, List<Share>> byQuestion =
        inOrder.stream()
            .flatMap(r -> Shares.of(r).stream())
            .collect(Collectors.groupingBy(Share::question, TreeMap::new, Collectors.toList()));
    List<Answer> all = byQuestion.values().stream().map(answers::answer).toList();
    return new Answer(
        all.stream().flatMap(a -> a.talks().stream()).toList(),
        all.stream().flatMap(a -> a.disputes().stream()).toList());
  }
}
