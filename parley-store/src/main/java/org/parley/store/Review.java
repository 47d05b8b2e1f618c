package org.parley.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Slug;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people say about records. It is kept by what a record stands on in the text, so that it
 * outlives a later reading that numbers records in another way.
 */
public final class Review {
  private final Connections connections;
  private final Search search;
  private final Clock clock;

  Review(Connections connections, Search search, Clock clock) {
    this.connections = connections;
    this.search = search;
    this.clock = clock;
  }

  /**
   * Keeps a verdict on a record.
   *
   * @param record as it was judged
   * @param asRead the same as JSON, which the verdict is on
   * @param corrected the record as it should be, for {@link Verdict#CORRECT} and only then
   * @throws StoreException where there is no such record
   * @throws IllegalArgumentException where a correction is missing, needless or no JSON object, or
   *     the reviewer has no name
   */
  public Correction add(
      Entry record,
      String asRead,
      Verdict verdict,
      Optional<String> corrected,
      String note,
      String reviewer) {
    check(verdict, corrected, reviewer);
    try (Sql sql = connections.writer()) {
      List<Long> number = new ArrayList<>();
      sql.transaction(
          () -> number.add(insert(sql, record, asRead, verdict, corrected, note, reviewer)));
      return sql.first(Review::read, SELECT + " WHERE correction = ?", number.get(0)).orElseThrow();
    }
  }

  private static void check(Verdict verdict, Optional<String> corrected, String reviewer) {
    if (corrected.isPresent() != (verdict == Verdict.CORRECT)) {
      throw new IllegalArgumentException(
          "a record that is corrected, and no other, has a correction");
    }
    if (reviewer.isBlank()) {
      throw new IllegalArgumentException("a verdict has a reviewer's name");
    }
    try {
      if (corrected.isPresent() && !JsonMapper.shared().readTree(corrected.get()).isObject()) {
        throw new IllegalArgumentException("a correction is a JSON object");
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("a correction is JSON: " + e.getOriginalMessage(), e);
    }
  }

  private long insert(
      Sql sql,
      Entry record,
      String asRead,
      Verdict verdict,
      Optional<String> corrected,
      String note,
      String reviewer) {
    RecordKind kind = record.kind();
    int added =
        sql.update(
            "INSERT INTO corrections (kind, record, anchor, verdict, corrected, note, reviewer, at,"
                + " as_read) SELECT ?, id, anchor, ?, ?, ?, ?, ?, ? FROM "
                + kind.table()
                + " WHERE id = ?",
            kind.slug(),
            verdict.slug(),
            corrected,
            note,
            reviewer,
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            asRead,
            record.id());
    if (added == 0) {
      throw new StoreException("no such record: " + kind.slug() + " " + record.id());
    }
    return sql.number("SELECT last_insert_rowid()");
  }

  /** What was said of a record under any id it had, the latest first. */
  public List<Correction> of(RecordKind kind, String record) {
    String now = "(SELECT anchor FROM " + kind.table() + " WHERE id = ?)";
    return list(
        SELECT + " WHERE kind = ? AND anchor = " + now + " ORDER BY correction DESC",
        kind.slug(),
        record);
  }

  /** Verdicts in the order they came, after one already seen (0 to begin). */
  public List<Correction> after(long number, int most) {
    return list(SELECT + " WHERE correction > ? ORDER BY correction LIMIT ?", number, most);
  }

  /** Records of a kind that nobody has said anything of, the least certain first. */
  public List<Entry> queue(RecordKind kind, int most) {
    List<Entry> queue = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    do {
      Page page = search.page(Filter.of(kind), Order.LEAST_CERTAIN, at, Math.max(most, 50));
      Set<String> said = said(kind, page.entries());
      page.entries().stream().filter(e -> !said.contains(e.id())).forEach(queue::add);
      at = page.next();
    } while (queue.size() < most && at.isPresent());
    return List.copyOf(queue.subList(0, Math.min(most, queue.size())));
  }

  private Set<String> said(RecordKind kind, List<Entry> entries) {
    String ids = ModelCodec.write(entries.stream().map(Entry::id).toList());
    return new HashSet<>(
        connections.read(
            s ->
                s.list(
                    r -> r.getString(1),
                    "SELECT id FROM "
                        + kind.table()
                        + " WHERE id IN (SELECT value FROM json_each(?))"
                        + " AND anchor IN (SELECT anchor FROM corrections WHERE kind = ?)",
                    ids,
                    kind.slug())));
  }

  /**
   * How the reading stands by kind so far, by each record's latest verdict.
   *
   * @param accepted, corrected, rejected how many records
   */
  public record Standing(long accepted, long corrected, long rejected) {
    /** The share that was accepted; empty where nothing was reviewed. */
    public Optional<Double> precision() {
      long all = accepted + corrected + rejected;
      return all == 0 ? Optional.empty() : Optional.of((double) accepted / all);
    }
  }

  public Map<RecordKind, Standing> standing() {
    Map<RecordKind, Standing> all = new EnumMap<>(RecordKind.class);
    connections.read(
        s -> {
          s.each(
              r ->
                  all.put(
                      RecordKind.of(r.getString(1)).orElseThrow(),
                      new Standing(r.getLong(2), r.getLong(3), r.getLong(4))),
              "SELECT kind, sum(verdict = 'accept'), sum(verdict = 'correct'), sum(verdict ="
                  + " 'reject') FROM corrections WHERE correction IN (SELECT max(correction) FROM"
                  + " corrections GROUP BY kind, anchor) GROUP BY kind");
          return all;
        });
    return all;
  }

  /**
   * How often two reviewers of the same record gave the same verdict.
   *
   * @param pairs how many times two people judged one record
   */
  public record Agreement(long pairs, long same) {}

  public Map<RecordKind, Agreement> agreement() {
    Map<RecordKind, Agreement> all = new EnumMap<>(RecordKind.class);
    connections.read(
        s -> {
          s.each(
              r ->
                  all.put(
                      RecordKind.of(r.getString(1)).orElseThrow(),
                      new Agreement(r.getLong(2), r.getLong(3))),
              "WITH latest AS (SELECT * FROM corrections WHERE correction IN (SELECT"
                  + " max(correction) FROM corrections GROUP BY kind, anchor, reviewer)) SELECT"
                  + " a.kind, count(*), sum(a.verdict = b.verdict) FROM latest a JOIN latest b ON"
                  + " a.kind = b.kind AND a.anchor = b.anchor AND a.reviewer < b.reviewer GROUP BY"
                  + " a.kind");
          return all;
        });
    return all;
  }

  /**
   * How often one reviewer said this where another said that, of one kind of record.
   *
   * @param count how many records; each reviewer's latest verdict counts
   */
  public record Pair(
      RecordKind kind,
      String reviewer,
      String other,
      Verdict verdict,
      Verdict others,
      long count) {}

  /** All pairs of reviewers who judged the same records, by kind and name. */
  public List<Pair> pairs() {
    return connections.read(
        s ->
            s.list(
                r ->
                    new Pair(
                        RecordKind.of(r.getString(1)).orElseThrow(),
                        r.getString(2),
                        r.getString(3),
                        verdict(r.getString(4)),
                        verdict(r.getString(5)),
                        r.getLong(6)),
                "WITH latest AS (SELECT * FROM corrections WHERE correction IN (SELECT"
                    + " max(correction) FROM corrections GROUP BY kind, anchor, reviewer)) SELECT"
                    + " a.kind, a.reviewer, b.reviewer, a.verdict, b.verdict, count(*) FROM latest"
                    + " a JOIN latest b ON a.kind = b.kind AND a.anchor = b.anchor AND a.reviewer <"
                    + " b.reviewer GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5"));
  }

  private static Verdict verdict(String slug) {
    return Slug.of(Verdict.values(), slug).orElseThrow();
  }

  private static final String SELECT =
      "SELECT correction, kind, record, verdict, corrected, note, reviewer, at, as_read FROM"
          + " corrections";

  private List<Correction> list(String sql, Object... values) {
    return connections.read(s -> s.list(Review::read, sql, values));
  }

  private static Correction read(java.sql.ResultSet r) throws java.sql.SQLException {
    return new Correction(
        r.getLong(1),
        RecordKind.of(r.getString(2)).orElseThrow(),
        r.getString(3),
        verdict(r.getString(4)),
        Optional.ofNullable(r.getString(5)),
        r.getString(6),
        r.getString(7),
        r.getString(8),
        r.getString(9));
  }
}
