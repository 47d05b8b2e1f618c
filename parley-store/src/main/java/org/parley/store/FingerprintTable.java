package org.parley.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.copy.Fingerprint;
import org.parley.dossier.copy.FingerprintRepository;
import org.parley.dossier.copy.OwnWords;
import org.parley.dossier.copy.ReportOrder;
import org.parley.model.Copy;
import org.parley.model.ReportId;

/** The fingerprints of a store's reports, and which reports are copies. */
final class FingerprintTable implements FingerprintRepository {
  /** The day of a report that has none: after all others, as text is compared. */
  private static final String NO_DAY = "9";

  private final Sql sql;

  FingerprintTable(Sql sql) {
    this.sql = sql;
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(d -> !d.equals(NO_DAY)).map(LocalDate::parse);
  }

  private static String day(ReportOrder order) {
    return order.day().map(LocalDate::toString).orElse(NO_DAY);
  }

  @Override
  public Optional<Placed> placed(ReportId report) {
    return sql.first(
        r ->
            new Placed(
                new Fingerprint(
                    report, Optional.ofNullable(r.getString(1)), OwnWords.of(r.getBytes(2))),
                new ReportOrder(day(r.getString(3)), r.getLong(4))),
        "SELECT wire, words, day, rank FROM prints WHERE report = ?",
        report);
  }

  @Override
  public void add(Placed placed, long[] buckets) {
    Fingerprint fingerprint = placed.fingerprint();
    ReportOrder order = placed.order();
    sql.update(
        "INSERT INTO prints VALUES (?, ?, ?, ?, ?, NULL)",
        placed.report(),
        day(order),
        order.rank(),
        fingerprint.wire(),
        fingerprint.words().bytes());
    for (long bucket : buckets) {
      sql.update(
          "INSERT INTO buckets VALUES (?, ?, ?, ?)",
          bucket,
          day(order),
          order.rank(),
          placed.report());
    }
  }

  @Override
  public void remove(Placed placed, long[] buckets) {
    ReportOrder order = placed.order();
    for (long bucket : buckets) {
      sql.update(
          "DELETE FROM buckets WHERE bucket = ? AND day = ? AND rank = ?",
          bucket,
          day(order),
          order.rank());
    }
    sql.update("DELETE FROM prints WHERE report = ?", placed.report());
  }

  @Override
  public List<ReportId> before(long bucket, ReportOrder order, int most) {
    return reports(
        "SELECT report FROM buckets WHERE bucket = ?1 AND (day, rank) < (?2, ?3)"
            + " ORDER BY day DESC, rank DESC LIMIT ?4",
        bucket,
        day(order),
        order.rank(),
        most);
  }

  @Override
  public List<ReportId> after(long bucket, ReportOrder order, int most) {
    return reports(
        "SELECT report FROM buckets WHERE bucket = ?1 AND (day, rank) > (?2, ?3)"
            + " ORDER BY day, rank LIMIT ?4",
        bucket,
        day(order),
        order.rank(),
        most);
  }

  @Override
  public Optional<ReportId> like(ReportId report) {
    return sql.first(r -> r.getString(1), "SELECT likes FROM prints WHERE report = ?", report)
        .map(ReportId::new);
  }

  @Override
  public void setLike(ReportId report, Optional<ReportId> like) {
    sql.update("UPDATE prints SET likes = ? WHERE report = ?", like, report);
  }

  @Override
  public List<ReportId> likening(ReportId report) {
    return reports("SELECT report FROM prints WHERE likes = ?", report);
  }

  @Override
  public Optional<Copy> copy(ReportId report) {
    return sql.first(
        r -> new Copy(report, new ReportId(r.getString(1)), r.getString(2)),
        "SELECT of, why FROM copies WHERE report = ?",
        report);
  }

  @Override
  public void setCopy(ReportId report, Optional<Copy> copy) {
    sql.update("DELETE FROM copies WHERE report = ?", report);
    copy.ifPresent(c -> sql.update("INSERT INTO copies VALUES (?, ?, ?)", report, c.of(), c.why()));
  }

  @Override
  public List<ReportId> copies(ReportId of) {
    return reports("SELECT report FROM copies WHERE of = ?", of);
  }

  private List<ReportId> reports(String query, Object... values) {
    return sql.list(r -> new ReportId(r.getString(1)), query, values);
  }
}
