package org.parley.app.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dossier.Share;

/** What each report gives to each question. */
final class ShareTable {
  private final Sql sql;

  ShareTable(Sql sql) {
    this.sql = sql;
  }

  /** Puts a report's shares in the place of its earlier ones; gives the questions of both. */
  Set<String> put(String report, List<Share> shares) {
    Map<String, List<Share>> now = new LinkedHashMap<>();
    shares.forEach(s -> now.computeIfAbsent(s.question(), q -> new ArrayList<>()).add(s));
    Set<String> questions = new TreeSet<>(now.keySet());
    questions.addAll(
        sql.list(r -> r.getString(1), "SELECT question FROM shares WHERE report = ?", report));
    sql.update("DELETE FROM shares WHERE report = ?", report);
    now.forEach(
        (question, some) ->
            sql.update(
                "INSERT INTO shares SELECT ?, day, position, report, ? FROM prints WHERE report = ?",
                question,
                ModelJson.write(some.toArray(Share[]::new)),
                report));
    return questions;
  }

  /** All shares in a question, in the order of the fold. */
  List<Share> of(String question) {
    List<Share> shares = new ArrayList<>();
    sql.each(
        r -> shares.addAll(List.of(ModelJson.shares(r.getString(1)))),
        "SELECT body FROM shares WHERE question = ? ORDER BY day, position",
        question);
    return shares;
  }
}
