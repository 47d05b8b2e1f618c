package org.parley.web.list;

import java.util.List;
import java.util.Optional;
import org.parley.io.words.RecordLine;
import org.parley.model.ReportId;
import org.parley.store.RecordKind;
import org.parley.web.Address;

/**
 * A record as a line of a list, with its addresses.
 *
 * @param code what it is as programs have it, where the line says it in other words; else empty
 */
public record Row(RecordKind kind, String id, RecordLine line, String code) {
  public Row(RecordKind kind, String id, RecordLine line) {
    this(kind, id, line, "");
  }

  /** The page of the record. */
  public String permalink() {
    return Address.record(kind, id).text();
  }

  /** Where a report shows what it rests on; a report shows itself. */
  public Optional<String> passage() {
    return kind == RecordKind.REPORTS ? Optional.of(permalink()) : passage(line.reports());
  }

  /** Where the first of some reports shows what it rests on. */
  public Optional<String> passage(List<ReportId> reports) {
    return reports.stream()
        .findFirst()
        .map(r -> Address.passage(r.value(), kind, id).text() + "#passage");
  }
}
