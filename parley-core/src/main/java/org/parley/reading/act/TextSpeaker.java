package org.parley.reading.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;
import org.parley.codebook.WordLists;
import org.parley.model.Actor;
import org.parley.model.ActorKind;

/** Whose words a whole text is, by its title: {@code Statement by President Anna Berg on ...}. */
final class TextSpeaker {
  private static final Pattern BY =
      Pattern.compile(
          WordLists.of("document-words")
              .regex("^(?i){text-of-person}s? {issued-by} (?<who>.+?)(?: {text-about} .*)?$"));

  private TextSpeaker() {}

  /** A person of the register whom the title names in full; empty for any other title. */
  static Optional<Actor> of(String title, Optional<LocalDate> day) {
    Matcher by = BY.matcher(title.strip());
    return by.matches() ? named(by.group("who"), day) : Optional.empty();
  }

  private static Optional<Actor> named(String words, Optional<LocalDate> day) {
    String slug = "-" + NameNormalizer.slug(words) + "-";
    return Stream.of(words.split("\\P{L}+"))
        .flatMap(w -> Register.shared().surnamed(w).stream())
        .filter(p -> p.names().stream().anyMatch(n -> slug.contains("-" + key(n) + "-")))
        .min(Comparator.comparingInt(p -> slug.indexOf(key(p.name()))))
        .map(p -> actor(p, day));
  }

  private static String key(String name) {
    return NameNormalizer.slug(name);
  }

  private static Actor actor(RegisteredPerson p, Optional<LocalDate> day) {
    return new Actor(
        p.id(),
        p.name(),
        ActorKind.PERSON,
        p.country(),
        Optional.of("GOV"),
        p.offices(),
        List.of(),
        p.group(day));
  }
}
