package org.parley.web.review;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.Slug;
import org.parley.store.Correction;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.store.Verdict;
import org.parley.web.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a verdict, from a form or a program, and checks that it fits its record. */
final class Verdicts {
  /** Most characters of a note. */
  static final int MOST_NOTE = 4000;

  /** Most characters of a corrected record. */
  static final int MOST_RECORD = 100_000;

  private static final int MOST_NAME = 64;

  private final Store store;

  Verdicts(Store store) {
    this.store = store;
  }

  /**
   * Keeps a verdict.
   *
   * @param corrected blank unless the record is corrected
   * @throws IllegalArgumentException with what is wrong
   */
  Correction take(Entry record, String verdict, String corrected, String note, String reviewer) {
    Verdict said =
        Slug.of(Verdict.values(), verdict)
            .orElseThrow(
                () -> new IllegalArgumentException("verdict must be accept, correct or reject"));
    check(note.length() <= MOST_NOTE, "a note has at most " + MOST_NOTE + " characters");
    check(reviewer.length() <= MOST_NAME, "a name has at most " + MOST_NAME + " characters");
    check(corrected.length() <= MOST_RECORD, "a record has at most " + MOST_RECORD + " characters");
    Optional<String> instead =
        said == Verdict.CORRECT ? Optional.of(fitting(record, corrected)) : Optional.empty();
    String asRead = new ContractJson(store).own(record);
    return store.review().add(record, asRead, said, instead, note.strip(), reviewer.strip());
  }

  /** A correction has the fields of its record, and stays of the same report. */
  private String fitting(Entry record, String corrected) {
    JsonNode now = JsonMapper.shared().readTree(new ContractJson(store).own(record));
    JsonNode then = parsed(corrected);
    check(then.isObject(), "a correction is a JSON object with the record's fields");
    Set<String> differ = new TreeSet<>(then.propertyNames());
    now.propertyNames().forEach(n -> toggle(differ, n));
    check(
        differ.isEmpty(), "a correction has the record's fields, no more and no fewer: " + differ);
    for (String fixed : new String[] {"id", "report"}) {
      check(
          !now.has(fixed) || now.get(fixed).equals(then.get(fixed)),
          "a correction keeps the record's " + fixed);
    }
    return then.toString();
  }

  private static void toggle(Set<String> names, String name) {
    if (!names.remove(name)) {
      names.add(name);
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "a correction is JSON, and this is not: " + e.getOriginalMessage(), e);
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  Optional<Entry> record(String kind, String id) {
    return RecordKind.of(kind).flatMap(k -> store.record(k, id));
  }
}
