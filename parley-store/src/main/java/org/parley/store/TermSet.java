package org.parley.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.model.ActorId;

/** Gathers the terms of one record. */
final class TermSet {
  private static final int TENTHS = 10;

  private final Set<Term> terms = new LinkedHashSet<>();
  private final UnaryOperator<ActorId> party;

  /**
   * @param party the party of an actor
   */
  TermSet(UnaryOperator<ActorId> party) {
    this.party = party;
  }

  TermSet add(Facet facet, String value) {
    if (!value.isBlank()) {
      terms.add(new Term(facet, value));
    }
    return this;
  }

  TermSet add(Facet facet, Optional<String> value) {
    value.ifPresent(v -> add(facet, v));
    return this;
  }

  TermSet add(Facet facet, Collection<String> values) {
    values.forEach(v -> add(facet, v));
    return this;
  }

  /** Actors in a role, and their parties. */
  TermSet actors(Facet role, Collection<ActorId> actors) {
    actors.forEach(
        a ->
            add(role, a.value())
                .add(Facet.ACTOR, a.value())
                .add(Facet.PARTY, party.apply(a).value()));
    return this;
  }

  TermSet read(double confidence, String rule) {
    int tenth = (int) Math.floor(Math.min(confidence, 0.999) * TENTHS);
    return add(Facet.CONFIDENCE, String.format(Locale.ROOT, "0.%d", tenth)).add(Facet.RULE, rule);
  }

  Set<Term> all() {
    return terms;
  }
}
