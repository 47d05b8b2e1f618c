package org.parley.app.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parley.dossier.Answer;
import org.parley.dossier.Answers;
import org.parley.dossier.Share;
import org.parley.dossier.Shares;
import org.parley.model.Actor;
import org.parley.model.Reading;

/** What each report gives to each question. */
final class ShareTable {
  private final Sql sql;

  ShareTable(Sql sql) {
    this.sql = sql;
  }

  /** Puts a reading's shares in the place of its earlier ones; gives the questions of both. */
  Set<String> put(Reading joined) {
    String report = joined.report().id();
    Map<String, List<Share>> now = new LinkedHashMap<>();
    Shares.of(joined)
        .forEach(s -> now.computeIfAbsent(s.question(), q -> new ArrayList<>()).add(s));
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

  Answer answer(
      String question, Function<String, Optional<Actor>> actors, UnaryOperator<String> firstOf) {
    List<Share> shares = new ArrayList<>();
    sql.each(
        r -> shares.addAll(List.of(ModelJson.shares(r.getString(1)))),
        "SELECT body FROM shares WHERE question = ? ORDER BY day, position",
        question);
    return new Answers(actors, firstOf).answer(shares);
  }
}
