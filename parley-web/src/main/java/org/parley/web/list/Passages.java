package org.parley.web.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.Span;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.web.Fields;
import tools.jackson.databind.JsonNode;

/** Where a record stands in its reports. */
final class Passages {
  private Passages() {}

  /** The reports that a record rests on, in its own order. */
  static List<String> reports(Entry entry) {
    return reports(entry, Fields.of(entry));
  }

  static List<String> reports(Entry entry, Fields f) {
    Set<String> reports = new LinkedHashSet<>();
    if (entry.kind() == RecordKind.REPORTS) {
      reports.add(entry.id());
    } else if (entry.kind() != RecordKind.TALKS) {
      f.text("report").ifPresent(reports::add);
      evidence(f).forEach(e -> e.text("report").ifPresent(reports::add));
    }
    return List.copyOf(reports);
  }

  /** The stretches of a report that a record rests on, in UTF-16 units of its original text. */
  static List<Span> of(Entry entry, String report, String original) {
    List<Span> spans = new ArrayList<>();
    Fields f = Fields.of(entry);
    if (f.text("report").filter(report::equals).isPresent()) {
      f.each("content").forEach(p -> spans.add(span(p, original)));
      if (f.at("evidence").node().isObject()) {
        spans.add(span(f.at("evidence"), original));
      } else if (f.number("start").isPresent()) {
        spans.add(span(f, original));
      }
      f.each("spans").forEach(s -> spans.add(pair(s.node(), original)));
    }
    evidence(f).stream()
        .filter(e -> e.text("report").filter(report::equals).isPresent())
        .forEach(e -> spans.add(span(e, original)));
    return spans;
  }

  private static List<Fields> evidence(Fields f) {
    List<Fields> all = new ArrayList<>(f.each("evidence"));
    f.each("sides").forEach(s -> all.addAll(s.each("evidence")));
    Stream.of("condition", "clock")
        .map(f::at)
        .filter(part -> part.node().isObject())
        .forEach(all::add);
    return all;
  }

  private static Span span(Fields f, String original) {
    return span(f.count("start"), f.count("end"), original);
  }

  private static Span pair(JsonNode pair, String original) {
    return span(pair.path(0).asInt(0), pair.path(1).asInt(0), original);
  }

  private static Span span(int start, int end, String original) {
    int from = original.offsetByCodePoints(0, start);
    return new Span(from, original.offsetByCodePoints(from, end - start));
  }
}
