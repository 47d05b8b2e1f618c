package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.InstitutionRule;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** The institutions of which a report has told with their country. */
final class InstitutionAntecedents {
  /** The suffix of "the ministry", which is any ministry told of before. */
  private static final String ANY_MINISTRY = "GOV-MINISTRY";

  private static final String PARLIAMENT = "-LEG";

  private static final List<InstitutionRule> MINISTRIES =
      Codebook.rules("institutions", InstitutionRule.class).stream()
          .filter(r -> r.kind() == ActorKind.MINISTRY && !isAnyMinistry(r))
          .toList();

  /** One that was told of, and where. */
  private record Told(InstitutionRule rule, ActorId id, int start) {
    boolean is(InstitutionRule other) {
      return rule.suffix().equals(other.suffix())
          || isAnyMinistry(other) && rule.kind() == ActorKind.MINISTRY;
    }
  }

  private final List<Told> told = new ArrayList<>();
  private Optional<ActorId> parliament = Optional.empty();

  /** Whether a rule is that of {@code the ministry}, whose field the words do not tell. */
  static boolean isAnyMinistry(InstitutionRule rule) {
    return rule.suffix().equals(ANY_MINISTRY);
  }

  /**
   * @param start where its last word begins in the report
   */
  void add(InstitutionRule rule, ActorId id, int start) {
    told.add(new Told(rule, id, start));
  }

  /** {@code Gaza health ministry}: what "the health ministry" means from here on. */
  void addMinistry(String words, ActorId id, int start) {
    String lower = words.toLowerCase(Locale.ROOT);
    MINISTRIES.stream()
        .filter(r -> r.terms().stream().anyMatch(lower::contains))
        .findFirst()
        .ifPresent(r -> add(r, id, start));
  }

  /** Notes a registered body if it is a parliament. */
  void addParliament(ActorId id) {
    if (id.value().endsWith(PARLIAMENT)) {
      parliament = Optional.of(id);
    }
  }

  /** The parliament told of last. */
  Optional<ActorId> parliament() {
    return parliament;
  }

  /** {@code the army}, {@code the ministry}: the one told of last before a place in the report. */
  Optional<ActorId> latest(InstitutionRule rule, int before) {
    return told.stream()
        .filter(t -> t.start() < before && t.is(rule))
        .reduce((a, b) -> b)
        .map(Told::id);
  }
}
