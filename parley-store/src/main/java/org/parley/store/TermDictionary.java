package org.parley.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers for terms, given once and for good. */
final class TermDictionary {
  private final Sql sql;
  private final Map<RecordKind, Map<Term, Integer>> known = new EnumMap<>(RecordKind.class);

  TermDictionary(Sql sql) {
    this.sql = sql;
  }

  byte[] pack(RecordKind kind, Collection<Term> terms) {
    Map<Term, Integer> numbers = known.computeIfAbsent(kind, k -> new HashMap<>());
    int[] packed = new int[terms.size()];
    int at = 0;
    for (Term term : terms) {
      packed[at++] = numbers.computeIfAbsent(term, t -> stored(kind, t));
    }
    Arrays.sort(packed);
    return Varints.pack(packed);
  }

  /** Forgets what was read, since it may have been given in a transaction that failed. */
  void forget() {
    known.clear();
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
