package org.parley.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers for terms, given once and for good. */
final class TermDictionary {
  private final Sql sql;
  private final Map<Key, Integer> known = new HashMap<>();

  private record Key(RecordKind kind, Term term) {}

  TermDictionary(Sql sql) {
    this.sql = sql;
  }

  byte[] pack(RecordKind kind, Collection<Term> terms) {
    return Varints.pack(terms.stream().mapToInt(t -> number(kind, t)).sorted().toArray());
  }

  /** Forgets what was read, since it may have been given in a transaction that failed. */
  void forget() {
    known.clear();
  }

  private int number(RecordKind kind, Term term) {
    return known.computeIfAbsent(new Key(kind, term), k -> stored(kind, term));
  }

  private int stored(RecordKind kind, Term term) {
    Object[] key = {kind.slug(), term.facet().slug(), term.value()};
    Optional<Integer> there = find(key);
    if (there.isEmpty()) {
      sql.update("INSERT INTO search_terms (kind, facet, value) VALUES (?, ?, ?)", key);
    }
    return there.or(() -> find(key)).orElseThrow();
  }

  private Optional<Integer> find(Object[] key) {
    return sql.first(
        r -> r.getInt(1),
        "SELECT term FROM search_terms WHERE kind = ? AND facet = ? AND value = ?",
        key);
  }
}
