package org.parley.web;

import java.util.ArrayList;
import java.util.List;
import org.parley.store.Facet;
import org.parley.store.RecordKind;
import org.parley.testing.fuzz.Generator;
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
  public static Generator<String> any() {
    Generator<String> names = names();
    Generator<String> values = values();
    Generator<String> escaped = values.map(OpenDesk::encoded);
    Generator<String> either = Generator.oneOf(escaped, escaped, escaped, values);
    Generator<String> pairs = random -> names.next(random) + "=" + either.next(random);
    return pairs.list(0, MOST_PAIRS).map(all -> String.join("&", all));
  }

  /** A value of a field or a parameter. */
  static Generator<String> values() {
    Generator<String> piece = Mutants.pieces();
    Generator<String> pieces = piece.list(1, 4).map(p -> String.join("", p));
    Generator<Integer> times = Generator.between(1, 1200);
    Generator<String> runs = random -> piece.next(random).repeat(times.next(random));
    return Generator.weighted(
        Generator.of(VALUES).weighing(5),
        pieces.weighing(3),
        runs.weighing(1),
        Generator.of("%", "%zz", "%4", "%00", "%C3", "%ED%A0%BD", "+", "&", "=").weighing(1));
  }

  private static Generator<String> names() {
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
    return Generator.of(names);
  }
}
