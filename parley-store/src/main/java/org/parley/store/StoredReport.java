package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.model.Copy;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Place;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.Wording;

/** A report with its text and what was read in it, which is unpacked when it is asked for. */
public final class StoredReport {
  private static final List<RecordKind> MARKED =
      List.of(
          RecordKind.STATEMENTS,
          RecordKind.EVENTS,
          RecordKind.FIGURES,
          RecordKind.TIMES,
          RecordKind.PLACES,
          RecordKind.WORDING);

  private final Report report;
  private final Memo<Reading> reading;
  private final Optional<Copy> copy;
  private final String version;
  private final String sha256;

  /**
   * @param report with its original text
   * @param reading with the same report, and the actor ids of all reports together
   * @param copy of which other report it is a copy
   * @param version which version of Parley read it
   * @param sha256 of the bytes, in hex digits
   */
  StoredReport(
      Report report,
      Supplier<Reading> reading,
      Optional<Copy> copy,
      String version,
      String sha256) {
    this.report = Objects.requireNonNull(report);
    this.reading = new Memo<>(reading);
    this.copy = Objects.requireNonNull(copy);
    this.version = Objects.requireNonNull(version);
    this.sha256 = Objects.requireNonNull(sha256);
  }

  public Report report() {
    return report;
  }

  /** All that was read, with the actor ids of all reports together. */
  public Reading reading() {
    return reading.get();
  }

  /** Of which other report it is a copy. */
  public Optional<Copy> copy() {
    return copy;
  }

  /** Which version of Parley read it. */
  public String version() {
    return version;
  }

  /** Of the bytes, in hex digits. */
  public String sha256() {
    return sha256;
  }

  public String original() {
    return report.original();
  }

  /** The same report with another reading of it. */
  StoredReport with(Reading other) {
    return new StoredReport(report, () -> other, copy, version, sha256);
  }

  /** Every stretch that a record stands on, by place; a statement of two pieces has two. */
  public List<RecordSpan> marks() {
    ReportItems items = ReportItems.of(reading());
    List<RecordSpan> marks = new ArrayList<>();
    for (RecordKind kind : MARKED) {
      for (Map.Entry<String, RecordItem> item : items.of(kind).entrySet()) {
        spans(item.getValue()).forEach(s -> marks.add(new RecordSpan(kind, item.getKey(), s)));
      }
    }
    marks.sort(Comparator.comparing(RecordSpan::span));
    return List.copyOf(marks);
  }

  /** The stretches of its report that an item stands on; none for what stands in no report. */
  public static List<Span> spans(RecordItem item) {
    if (item instanceof Statement s) {
      return s.content();
    } else if (item instanceof Wording w) {
      return w.spans();
    }
    return Stream.of(
            at(item, Event.class).map(Event::evidence),
            at(item, Figure.class).map(Figure::span),
            at(item, TimeExpression.class).map(TimeExpression::span),
            at(item, Place.class).map(Place::span))
        .flatMap(Optional::stream)
        .toList();
  }

  private static <T> Optional<T> at(RecordItem item, Class<T> type) {
    return type.isInstance(item) ? Optional.of(type.cast(item)) : Optional.empty();
  }
}
