package org.parley.app.store;

import java.util.List;
import org.parley.app.output.RecordLines;
import org.parley.dossier.Cast;
import org.parley.dossier.copy.Fingerprint;
import org.parley.dossier.copy.NearDuplicateIndex;
import org.parley.model.Reading;

/**
 * Puts together what all reports say, by what has changed since: reports that came or were read
 * again, those whose actors turn out to be others or whose copies do, and the questions in which
 * any of these has a share.
 */
final class Fold {
  private final Sql sql;
  private final Rewrite rewrite;
  private final LineTable table;
  private final ShareTable shares;
  private final AnswerTable answers;
  private final FingerprintTable fingerprints;
  private final NearDuplicateIndex copies;

  /** Puts a joined reading's lines in the place of those that a report has. */
  interface Rewrite {
    void lines(Reading alone, Reading joined, RecordLines json);
  }

  Fold(Sql sql, LineTable table, Rewrite rewrite) {
    this.sql = sql;
    this.rewrite = rewrite;
    this.table = table;
    this.shares = new ShareTable(sql);
    this.answers = new AnswerTable(sql, table);
    this.fingerprints = new FingerprintTable(sql);
    this.copies = new NearDuplicateIndex(fingerprints);
  }

  boolean stale() {
    return sql.number("SELECT changed <> folded FROM state") > 0;
  }

  /** A report came, or was read again. */
  void changed(Reading alone) {
    copied(alone);
    new KnownActors(sql, table).named(alone);
    sql.update("INSERT OR IGNORE INTO unfolded VALUES (?)", alone.report().id());
    sql.update("UPDATE state SET changed = changed + 1");
  }

  private void copied(Reading alone) {
    String report = alone.report().id();
    copies
        .put(Fingerprint.of(alone.report()), fingerprints.order(report))
        .forEach(moved -> sql.update("INSERT OR IGNORE INTO unfolded VALUES (?)", moved));
  }

  /** A report may no longer name actors that it named before. */
  void recast() {
    sql.update("UPDATE state SET recast = 1");
  }

  /**
   * One round, to be made in one transaction; others are needed while the store is stale. Reports
   * come first, then questions, so that each is answered once.
   *
   * @param most reports or questions to take
   */
  void round(int most) {
    // Made anew each time, since another process may have gone on meanwhile.
    KnownActors known = new KnownActors(sql, table);
    if (sql.number("SELECT changed <> prepared FROM state") > 0) {
      prepare(known);
    }
    List<String> reports =
        next(
            "SELECT report FROM unfolded JOIN originals USING (report)"
                + " ORDER BY position LIMIT ?",
            most);
    List<String> questions =
        reports.isEmpty()
            ? next("SELECT question FROM unanswered ORDER BY question LIMIT ?", most)
            : List.of();
    if (!reports.isEmpty()) {
      share(reports, known.cast());
    } else if (!questions.isEmpty()) {
      answer(questions, known);
    } else {
      known.forgetVanished();
      answers.forgetUnasked();
      sql.update("UPDATE state SET folded = changed");
    }
  }

  private List<String> next(String query, int most) {
    return sql.list(r -> r.getString(1), query, most);
  }

  private void share(List<String> reports, Cast cast) {
    for (String report : reports) {
      Reading alone = alone(report);
      Reading joined = cast.in(alone);
      rewrite.lines(alone, joined, RecordLines.of(joined, copies.copy(report)));
      for (String question : shares.put(joined)) {
        sql.update("INSERT OR IGNORE INTO unanswered VALUES (?)", question);
      }
      sql.update("DELETE FROM unfolded WHERE report = ?", report);
    }
  }

  private void answer(List<String> questions, KnownActors known) {
    AnswerLines lines = new AnswerLines(sql, known);
    for (String question : questions) {
      answers.put(question, shares.answer(question, known::actor, copies::firstOf), lines);
      sql.update("DELETE FROM unanswered WHERE question = ?", question);
    }
  }

  private void prepare(KnownActors known) {
    if (sql.number("SELECT recast FROM state") > 0) {
      known.forgetAll();
      sql.each(
          r -> {
            Reading alone = ModelJson.unpack(r.getBytes(1), r.getString(2));
            known.named(alone);
            copied(alone);
            return alone;
          },
          "SELECT g.alone, o.text FROM originals o JOIN readings g USING (report)"
              + " ORDER BY o.position");
      sql.update("UPDATE state SET recast = 0");
    }
    known.join();
    sql.update("UPDATE state SET prepared = changed");
  }

  private Reading alone(String report) {
    return sql.first(
            r -> ModelJson.unpack(r.getBytes(1), r.getString(2)),
            "SELECT g.alone, o.text FROM originals o JOIN readings g USING (report)"
                + " WHERE report = ?",
            report)
        .orElseThrow();
  }
}
