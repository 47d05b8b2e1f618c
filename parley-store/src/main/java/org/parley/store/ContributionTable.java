package org.parley.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dossier.question.Contribution;

/** What each report gives to each question. */
final class ContributionTable {
  private final Sql sql;

  ContributionTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * Puts a report's contributions in the place of its earlier ones; gives the questions of both.
   */
  Set<String> put(String report, List<Contribution> contributions) {
    Map<String, List<Contribution>> now = new LinkedHashMap<>();
    contributions.forEach(s -> now.computeIfAbsent(s.question(), q -> new ArrayList<>()).add(s));
    Set<String> questions = new TreeSet<>(now.keySet());
    questions.addAll(
        sql.list(
            r -> r.getString(1), "SELECT question FROM contributions WHERE report = ?", report));
    sql.update("DELETE FROM contributions WHERE report = ?", report);
    now.forEach(
        (question, some) ->
            sql.update(
                "INSERT INTO contributions SELECT ?, day, rank, report, ? FROM prints WHERE report = ?",
                question,
                ModelCodec.pack(some.toArray(Contribution[]::new)),
                report));
    return questions;
  }

  /** All contributions to a question, in the order of the fold. */
  List<Contribution> of(String question) {
    List<Contribution> contributions = new ArrayList<>();
    sql.each(
        r -> contributions.addAll(List.of(ModelCodec.contributions(r.getBytes(1)))),
        "SELECT body FROM contributions WHERE question = ? ORDER BY day, rank",
        question);
    return contributions;
  }
}
