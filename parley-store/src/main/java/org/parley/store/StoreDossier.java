package org.parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.dossier.DossierRepository;
import org.parley.dossier.copy.FingerprintRepository;
import org.parley.dossier.entity.ActorRepository;
import org.parley.dossier.question.Answer;
import org.parley.dossier.question.Contribution;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Copy;
import org.parley.model.Reading;
import org.parley.model.ReportId;

/** A store as the dossier's engine sees it. */
final class StoreDossier implements DossierRepository {
  private final Sql sql;
  private final Rows rows;
  private final FingerprintTable fingerprints;
  private final ActorTable actors;
  private final ContributionTable contributions;
  private final AnswerTable answers;
  private final Queue<ReportId> reports;
  private final Queue<String> questions;

  /** Puts the rows of a reading in the place of those that its report has. */
  interface Rows {
    void put(Reading resolved, Optional<Copy> copy);
  }

  StoreDossier(Sql sql, LineTable table, Rows rows) {
    this.sql = sql;
    this.rows = rows;
    this.fingerprints = new FingerprintTable(sql);
    this.actors = new ActorTable(sql, table);
    this.contributions = new ContributionTable(sql);
    this.answers = new AnswerTable(sql, table);
    this.reports =
        new TableQueue<>(
            sql,
            "unfolded",
            "report",
            ReportId::new,
            "SELECT report FROM unfolded JOIN originals USING (report) ORDER BY position LIMIT ?");
    this.questions =
        new TableQueue<>(
            sql,
            "unanswered",
            "question",
            Function.identity(),
            "SELECT question FROM unanswered ORDER BY question LIMIT ?");
  }

  private record TableQueue<T>(
      Sql sql, String table, String column, Function<String, T> id, String select)
      implements Queue<T> {
    @Override
    public void add(Collection<T> ids) {
      ids.forEach(id -> sql.update("INSERT OR IGNORE INTO " + table + " VALUES (?)", id));
    }

    @Override
    public List<T> first(int most) {
      return sql.list(r -> id.apply(r.getString(1)), select, most);
    }

    @Override
    public void remove(T one) {
      sql.update("DELETE FROM " + table + " WHERE " + column + " = ?", one);
    }
  }

  @Override
  public FingerprintRepository fingerprints() {
    return fingerprints;
  }

  @Override
  public ActorRepository actors() {
    return actors;
  }

  @Override
  public State state() {
    if (sql.number("SELECT recast FROM state") > 0) {
      return State.ACTORS_UNKNOWN;
    }
    if (sql.number("SELECT changed <> prepared FROM state") > 0) {
      return State.BEHIND;
    }
    return sql.number("SELECT changed <> folded FROM state") > 0 ? State.ACTORS_KNOWN : State.DONE;
  }

  @Override
  public void setState(State state) {
    switch (state) {
      case ACTORS_UNKNOWN -> sql.update("UPDATE state SET recast = 1, changed = changed + 1");
      case BEHIND -> sql.update("UPDATE state SET changed = changed + 1");
      case ACTORS_KNOWN -> sql.update("UPDATE state SET recast = 0, prepared = changed");
      case DONE -> sql.update("UPDATE state SET folded = changed");
    }
  }

  @Override
  public Reading reading(ReportId report) {
    return new StoredReports(sql).alone(report).orElseThrow();
  }

  @Override
  public void eachReading(Consumer<Reading> taker) {
    sql.each(
        r -> {
          taker.accept(StoredReports.alone(r));
          return r;
        },
        StoredReports.inOrder());
  }

  @Override
  public Queue<ReportId> reports() {
    return reports;
  }

  @Override
  public Queue<String> questions() {
    return questions;
  }

  @Override
  public void putReading(Reading alone, Reading resolved, Optional<Copy> copy) {
    rows.put(resolved, copy);
  }

  @Override
  public Set<String> putContributions(ReportId report, List<Contribution> now) {
    return contributions.put(report.value(), now);
  }

  @Override
  public List<Contribution> contributions(String question) {
    return contributions.of(question);
  }

  @Override
  public void putAnswer(
      String question, Answer answer, Function<ActorId, Optional<Actor>> allActors) {
    answers.put(question, answer, new AnswerLines(sql, question, allActors));
  }

  @Override
  public void removeUnasked() {
    answers.forgetUnasked();
  }
}
