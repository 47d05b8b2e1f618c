package org.parley.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.dossier.copy.Fingerprint;
import org.parley.dossier.copy.FingerprintsInMemory;
import org.parley.dossier.copy.NearDuplicateIndex;
import org.parley.dossier.copy.ReportOrder;
import org.parley.model.Actor;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Report;

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
    List<Reading> inOrder = inOrder(joined);
    NearDuplicateIndex copies = copies(inOrder);
    Answer answer = answer(inOrder, actors, copies);
    return new Dossier(
        joined.stream().map(cast::known).toList(),
        inOrder.stream().flatMap(r -> copies.copy(r.report().id()).stream()).toList(),
        List.copyOf(actors.values()),
        answer.talks(),
        answer.disputes());
  }

  private static List<Reading> inOrder(List<Reading> readings) {
    SortedMap<ReportOrder, Reading> inOrder = new TreeMap<>();
    for (Reading r : readings) {
      inOrder.put(ReportOrder.of(r.report(), inOrder.size()), r);
    }
    return List.copyOf(inOrder.values());
  }

  private static NearDuplicateIndex copies(List<Reading> inOrder) {
    NearDuplicateIndex copies = new NearDuplicateIndex(new FingerprintsInMemory());
    for (int i = 0; i < inOrder.size(); i++) {
      Report report = inOrder.get(i).report();
      copies.put(Fingerprint.of(report), ReportOrder.of(report, i));
    }
    return copies;
  }

  private static Answer answer(
      List<Reading> inOrder, Map<String, Actor> actors, NearDuplicateIndex copies) {
    Answers answers = new Answers(id -> Optional.ofNullable(actors.get(id)), copies::firstOf);
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
