package org.parley.model;

import java.util.List;
import java.util.stream.Stream;

/** The claims of one report that others may hold against: sides taken, and claims called untrue. */
public record Claims(List<Stance> stances, List<Rebuttal> rebuttals) {
  public static final Claims NONE = new Claims(List.of(), List.of());

  public Claims {
    stances = List.copyOf(stances);
    rebuttals = List.copyOf(rebuttals);
  }

  public boolean isEmpty() {
    return stances.isEmpty() && rebuttals.isEmpty();
  }

  /** These and then the others. */
  public Claims and(Claims more) {
    return new Claims(
        Stream.concat(stances.stream(), more.stances.stream()).toList(),
        Stream.concat(rebuttals.stream(), more.rebuttals.stream()).toList());
  }

  /** Every claim, for those who ask what holds of any. */
  public Stream<Claim> all() {
    return Stream.concat(
        stances.stream().map(Stance::claim),
        rebuttals.stream().flatMap(r -> Stream.of(r.claim(), r.rejection())));
  }
}
