package org.parley.web;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parley.store.Facet;
import org.parley.store.RecordKind;
import org.parley.testing.fuzz.Mutants;

/** What may stand behind the question mark of an address: names that mean something, odd values. */
public final class OddQueries {
  private static final int MOST_PAIRS = 5;

  private static final List<String> VALUES =
      List.of(
          "Alpha",
          "name:Alpha",
          "2022-03-01",
          "2022-03-01T15:00",
          "99999-12-31",
          "-99999-01-01",
          "1",
          "500",
          "501",
          "2147483648",
          "a0.0",
          "b-999999999.999999999",
          "newest",
          "statements",
          "least-certain",
          "\"offered talks\"",
          "\"",
          "talk*",
          "*",
          "NEAR(a b)",
          "a AND",
          "NOT",
          "text:x",
          "^a",
          "OR 1=1; --",
          "0.7",
          "proposed",
          "events",
          "../..",
          "true",
          "null",
          "[]");

  private OddQueries() {}

  /** Without the question mark; most of it escaped as it should be. */
  public static Arbitrary<String> any() {
    return Combinators.combine(names(), values(), Arbitraries.of(true, true, true, false))
        .as((name, value, escaped) -> name + "=" + (escaped ? OpenDesk.encoded(value) : value))
        .list()
        .ofMaxSize(MOST_PAIRS)
        .map(pairs -> String.join("&", pairs));
  }

  /** A value of a field or a parameter. */
  static Arbitrary<String> values() {
    Arbitrary<String> pieces =
        Mutants.pieces().list().ofMinSize(1).ofMaxSize(4).map(p -> String.join("", p));
    Arbitrary<String> runs =
        Combinators.combine(Mutants.pieces(), Arbitraries.integers().between(1, 1200))
            .as(String::repeat);
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(VALUES)),
        Tuple.of(3, pieces),
        Tuple.of(1, runs),
        Tuple.of(1, Arbitraries.of("%", "%zz", "%4", "%00", "%C3", "%ED%A0%BD", "+", "&", "=")));
  }

  private static Arbitrary<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "from", "to", "q", "order", "size", "at", "id", "kind", "of", "n", "on", "run",
                "actor", "limit", "cursor", "lang", "x", ""));
    for (Facet facet : Facet.values()) {
      names.add(facet.slug());
    }
    for (RecordKind kind : RecordKind.values()) {
      names.add(kind.slug());
    }
    return Arbitraries.of(names);
  }
}
