package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.model.Reading;

/**
 * A report with its text and what was read in it.
 *
 * @param entry the contract's line
 * @param reading with the original text, and the actor ids of all reports together
 * @param version which version of Parley read it
 * @param sha256 of the bytes, in hex digits
 */
public record StoredReport(Entry entry, Reading reading, String version, String sha256) {
  public StoredReport {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(reading);
    Objects.requireNonNull(version);
    Objects.requireNonNull(sha256);
  }

  public String original() {
    return reading.report().original();
  }

  /** Every stretch that a record stands on, by place; a statement of two pieces has two. */
  public List<RecordSpan> marks() {
    List<RecordSpan> marks = new ArrayList<>();
    reading
        .statements()
        .forEach(
            s ->
                s.content()
                    .forEach(p -> marks.add(new RecordSpan(RecordKind.STATEMENTS, s.id(), p))));
    reading
        .events()
        .forEach(e -> marks.add(new RecordSpan(RecordKind.EVENTS, e.id(), e.evidence())));
    reading.figures().forEach(f -> marks.add(new RecordSpan(RecordKind.FIGURES, f.id(), f.span())));
    String id = reading.report().id();
    for (int i = 0; i < reading.times().size(); i++) {
      marks.add(
          new RecordSpan(RecordKind.TIMES, id + "-t" + (i + 1), reading.times().get(i).span()));
    }
    for (int i = 0; i < reading.places().size(); i++) {
      marks.add(
          new RecordSpan(RecordKind.PLACES, id + "-p" + (i + 1), reading.places().get(i).span()));
    }
    for (int i = 0; i < reading.wordings().size(); i++) {
      String wording = id + "-w" + (i + 1);
      reading
          .wordings()
          .get(i)
          .spans()
          .forEach(s -> marks.add(new RecordSpan(RecordKind.WORDING, wording, s)));
    }
    marks.sort(Comparator.comparing(RecordSpan::span));
    return List.copyOf(marks);
  }
}
