package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Copy;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;

/** Reports with their readings, as the tables have them. */
final class StoredReports {
  private static final String SELECT =
      "SELECT g.report, g.reading, g.form, g.resolved, o.text, r.text, g.version, o.sha256, c.of,"
          + " c.why, g.digest FROM readings g JOIN originals o USING (report)"
          + " JOIN reports r ON r.id = g.report LEFT JOIN copies c ON c.report = g.report";

  private final Sql sql;

  StoredReports(Sql sql) {
    this.sql = sql;
  }

  /**
   * A report and what its rows are made of.
   *
   * @param digest of the reading and what it copies
   */
  record Digested(StoredReport report, ReportItems items, String digest) {}

  Optional<StoredReport> find(ReportId id) {
    return sql.first(StoredReports::read, SELECT + " WHERE g.report = ?", id).map(Digested::report);
  }

  List<Digested> all(Collection<String> ids) {
    return sql.list(
        StoredReports::read,
        SELECT + " WHERE g.report IN (SELECT value FROM json_each(?))",
        ModelCodec.write(ids));
  }

  /** The digests of reports, by which it is known whether one is as it was. */
  Map<String, String> digests(Collection<String> ids) {
    Map<String, String> digests = new HashMap<>();
    sql.each(
        r -> digests.put(r.getString(1), r.getString(2)),
        "SELECT report, digest FROM readings WHERE report IN (SELECT value FROM json_each(?))",
        ModelCodec.write(ids));
    return digests;
  }

  /** The reading of a report by itself. */
  Optional<Reading> alone(ReportId id) {
    return sql.first(StoredReports::alone, SELECT + " WHERE g.report = ?", id);
  }

  static Reading alone(ResultSet r) throws SQLException {
    return packed(r).whole();
  }

  private static PackedReading packed(ResultSet r) throws SQLException {
    return ModelCodec.packed(r.getBytes(2), r.getInt(3), r.getString(5), r.getString(6));
  }

  /** All reports in the order in which they came. */
  static String inOrder() {
    return SELECT + " ORDER BY o.position";
  }

  static Digested read(ResultSet r) throws SQLException {
    ResolvedReading reading = new ResolvedReading(packed(r), Optional.ofNullable(r.getString(4)));
    Report report = reading.report();
    Optional<String> of = Optional.ofNullable(r.getString(9));
    String why = r.getString(10);
    return new Digested(
        new StoredReport(
            report,
            reading::whole,
            of.map(o -> new Copy(report.id(), new ReportId(o), why)),
            r.getString(7),
            r.getString(8)),
        new ReportItems(report.id().value(), reading::part),
        r.getString(11));
  }
}
