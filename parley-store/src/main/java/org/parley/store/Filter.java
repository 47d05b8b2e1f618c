package org.parley.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which records of a kind: those that have one of the values chosen of each facet, whose day falls
 * into the range, and whose text has the words. Never changes; each method gives another.
 *
 * @param any for each facet chosen, the values of which one is enough
 * @param from first day; a record counts whose time reaches into the range, one without a day does
 *     not
 * @param least the least confidence, 0 to 1; what is no guess has 1
 * @param words words that must all be there, {@code "a phrase"} in quotation marks, a beginning as
 *     {@code pref*}
 */
public record Filter(
    RecordKind kind,
    SortedMap<Facet, Set<String>> any,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    double least,
    Optional<String> words) {
  public Filter {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    SortedMap<Facet, Set<String>> copy = new TreeMap<>();
    any.forEach((f, v) -> copy.put(f, Collections.unmodifiableSet(new LinkedHashSet<>(v))));
    any = Collections.unmodifiableSortedMap(copy);
    words = words.filter(w -> !w.isBlank());
  }

  public static Filter of(RecordKind kind) {
    return new Filter(
        kind, new TreeMap<>(), Optional.empty(), Optional.empty(), 0, Optional.empty());
  }

  /** Adds values to those chosen of a facet. */
  public Filter with(Facet facet, String... values) {
    Set<String> chosen = new LinkedHashSet<>(any.getOrDefault(facet, Set.of()));
    chosen.addAll(List.of(values));
    SortedMap<Facet, Set<String>> all = new TreeMap<>(any);
    all.put(facet, chosen);
    return new Filter(kind, all, from, to, least, words);
  }

  public Filter without(Facet facet) {
    SortedMap<Facet, Set<String>> all = new TreeMap<>(any);
    all.remove(facet);
    return new Filter(kind, all, from, to, least, words);
  }

  public Filter from(LocalDate day) {
    return new Filter(kind, any, Optional.of(day), to, least, words);
  }

  public Filter to(LocalDate day) {
    return new Filter(kind, any, from, Optional.of(day), least, words);
  }

  public Filter atLeast(double confidence) {
    return new Filter(kind, any, from, to, confidence, words);
  }

  public Filter matching(String text) {
    return new Filter(kind, any, from, to, least, Optional.of(text));
  }
}
