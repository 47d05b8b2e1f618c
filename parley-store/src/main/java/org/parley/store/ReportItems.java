package org.parley.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Reading;
import org.parley.model.RecordItem;

/** The items of one report by their ids; times, places and wordings have their place for one. */
final class ReportItems {
  private final Map<RecordKind, Map<String, RecordItem>> byKind = new EnumMap<>(RecordKind.class);

  private ReportItems() {}

  static ReportItems of(Reading r) {
    String report = r.report().id().value();
    ReportItems items = new ReportItems();
    items.of(RecordKind.REPORTS).put(report, r.report());
    Stream.concat(r.made().stream(), r.withheld().stream())
        .forEach(s -> items.of(RecordKind.STATEMENTS).put(s.id().value(), s));
    r.events().forEach(e -> items.of(RecordKind.EVENTS).put(e.id().value(), e));
    r.figures().forEach(f -> items.of(RecordKind.FIGURES).put(f.id(), f));
    items.numbered(RecordKind.TIMES, report + "-t", r.times());
    items.numbered(RecordKind.PLACES, report + "-p", r.places());
    items.numbered(RecordKind.WORDING, report + "-w", r.wordings());
    return items;
  }

  private void numbered(RecordKind kind, String prefix, List<? extends RecordItem> all) {
    for (int i = 0; i < all.size(); i++) {
      of(kind).put(prefix + (i + 1), all.get(i));
    }
  }

  /** In the order of the report's text, what was withheld after what was said. */
  Map<String, RecordItem> of(RecordKind kind) {
    return byKind.computeIfAbsent(kind, k -> new LinkedHashMap<>());
  }

  Optional<RecordItem> find(RecordKind kind, String id) {
    return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(id));
  }

  /** The ids of a kind, in order. */
  List<String> ids(RecordKind kind) {
    return new ArrayList<>(of(kind).keySet());
  }
}
