package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.output.RecordJson;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Original;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.ReportId;
import org.parley.model.Talk;

/**
 * Records of a kind as the lines that {@code parley read} writes, from a store and from a dossier.
 */
final class ContractJson {
  private ContractJson() {}

  static List<String> of(Store store, RecordKind kind) {
    RecordJson together = new RecordJson(report -> store.originals(List.of(report)).get(report));
    List<String> lines = new ArrayList<>();
    store.each(
        kind,
        e ->
            lines.add(
                e.report()
                    .map(r -> RecordJson.line(e.item(), r.report(), r.copy()))
                    .orElseGet(() -> together.line(whole(store, e)))));
    return lines;
  }

  private static RecordItem whole(Store store, Entry e) {
    return e.kind() == RecordKind.TALKS ? store.talk(e.id()).orElseThrow() : e.item();
  }

  static List<String> of(Dossier dossier, RecordKind kind) {
    if (kind.ofReport()) {
      return dossier.readings().stream().flatMap(r -> of(dossier, r, kind)).toList();
    }
    Map<ReportId, Original> originals =
        dossier.readings().stream()
            .collect(
                Collectors.toMap(r -> r.report().id(), r -> Original.of(r.report()), (a, b) -> a));
    Function<RecordItem, String> line = new RecordJson(originals::get)::line;
    return items(dossier, kind).map(line).toList();
  }

  private static Stream<String> of(Dossier dossier, Reading r, RecordKind kind) {
    Optional<Copy> copy =
        dossier.copies().stream().filter(c -> c.report().equals(r.report().id())).findFirst();
    return ReportItems.of(r).of(kind).values().stream()
        .map(i -> RecordJson.line(i, r.report(), copy));
  }

  private static Stream<? extends RecordItem> items(Dossier dossier, RecordKind kind) {
    return switch (kind) {
      case ACTORS -> dossier.actors().stream();
      case TALKS -> dossier.talks().stream();
      case MOVES -> dossier.talks().stream().map(Talk::moves).flatMap(List::stream);
      case DISPUTES -> dossier.disputes().stream();
      case DEEDS -> dossier.deeds().stream();
      case REVISIONS -> dossier.revisions().stream();
      default -> throw new IllegalArgumentException("stands in reports: " + kind);
    };
  }
}
