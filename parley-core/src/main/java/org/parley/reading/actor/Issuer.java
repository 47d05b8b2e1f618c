package org.parley.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.FormTable;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.RegisteredActor;
import org.parley.model.ActorId;

/** The state body that publishes a report itself, such as a ministry's readout of a call. */
final class Issuer {
  private static final Set<String> STATE = Set.of("GOV", "MIL");

  private Issuer() {}

  /** Its country, ISO 3166-1 alpha-3; empty for a medium, or where no outlet is known. */
  static Optional<String> country(Register register, Optional<String> outlet) {
    return outlet
        .map(o -> List.of(o.replaceFirst("^(?i)the ", "").split("\\s+")))
        .flatMap(words -> body(register.forms(), words))
        .flatMap(register::actor)
        .filter(a -> a.sector().filter(STATE::contains).isPresent())
        .flatMap(RegisteredActor::country);
  }

  private static Optional<ActorId> body(FormTable<RegisterForm> forms, List<String> words) {
    return forms
        .longest(words, 0)
        .filter(m -> m.last() == words.size() - 1)
        .map(FormTable.Match::value)
        .filter(
            f -> f.use() == RegisterForm.Use.GOVERNMENT || f.use() == RegisterForm.Use.ORGANISATION)
        .map(RegisterForm::id);
  }
}
