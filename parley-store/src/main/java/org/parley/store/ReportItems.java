package org.parley.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.parley.model.Assertion;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.Statement;

/** The items of one report by their ids; times, places and wordings have their place for one. */
final class ReportItems {
  private final String report;
  private final Function<RecordKind, List<? extends RecordItem>> parts;
  private final Map<RecordKind, Map<String, RecordItem>> byKind = new ConcurrentHashMap<>();

  /**
   * @param report its id
   * @param parts the items of a kind, in the reading's order; asked for once
   */
  ReportItems(String report, Function<RecordKind, List<? extends RecordItem>> parts) {
    this.report = report;
    this.parts = parts;
  }

  static ReportItems of(Reading r) {
    return new ReportItems(r.report().id().value(), kind -> part(r, kind));
  }

  /** The items of a kind in a reading. */
  static List<? extends RecordItem> part(Reading r, RecordKind kind) {
    return switch (kind) {
      case REPORTS -> List.of(r.report());
      case STATEMENTS -> r.statements();
      case EVENTS -> r.events();
      case FIGURES -> r.figures();
      case TIMES -> r.times();
      case PLACES -> r.places();
      case WORDING -> r.wordings();
      case ACTORS, TALKS, MOVES, DISPUTES, DEEDS, REVISIONS -> List.of();
    };
  }

  private Map<String, RecordItem> make(RecordKind kind) {
    Map<String, RecordItem> items = new LinkedHashMap<>();
    List<? extends RecordItem> all = parts.apply(kind);
    for (boolean withheld : new boolean[] {false, true}) {
      for (int i = 0; i < all.size(); i++) {
        if (isWithheld(all.get(i)) == withheld) {
          items.put(id(kind, all.get(i), i), all.get(i));
        }
      }
    }
    return Collections.unmodifiableMap(items);
  }

  private static boolean isWithheld(RecordItem item) {
    return item instanceof Statement s && s.assertion() == Assertion.WITHHELD;
  }

  private String id(RecordKind kind, RecordItem item, int at) {
    if (item instanceof Statement s) {
      return s.id().value();
    } else if (item instanceof Event e) {
      return e.id().value();
    } else if (item instanceof Figure f) {
      return f.id();
    } else if (item instanceof Report r) {
      return r.id().value();
    }
    return report + "-" + kind.slug().charAt(0) + (at + 1);
  }

  /** In the order of the report's text, what was withheld after what was said. */
  Map<String, RecordItem> of(RecordKind kind) {
    return byKind.computeIfAbsent(kind, this::make);
  }

  Optional<RecordItem> find(RecordKind kind, String id) {
    return Optional.ofNullable(of(kind).get(id));
  }

  /** The ids of a kind, in order. */
  List<String> ids(RecordKind kind) {
    return new ArrayList<>(of(kind).keySet());
  }
}
