package org.parley.dossier.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Office;

/**
 * What two reports say of an actor under one id, in one. Where they differ, what they say decides
 * and not which came first: reports come in any order.
 */
final class SameActor {
  /** "Ada Berg" before "ADA BERG". */
  private static final Comparator<String> NAMES =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.reverseOrder());

  /** An office that is held goes before one that was. */
  private static final Comparator<String> SECTORS =
      Comparator.comparing((String s) -> s.equals(Actor.FORMER_OFFICIAL))
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<Office> OFFICES =
      Comparator.comparing(Office::office)
          .thenComparing(Office::source)
          .thenComparing(Office::toString);

  /** The id of a report, where the source of an office is one and no register. */
  private static final Pattern REPORT = Pattern.compile("[0-9a-f]{16}");

  private SameActor() {}

  static Actor of(Actor a, Actor b) {
    return new Actor(
        a.id(),
        least(a.name(), b.name(), NAMES),
        kind(a, b),
        stated(a.country(), b.country(), Comparator.naturalOrder()),
        stated(a.sector(), b.sector(), SECTORS),
        offices(a.offices(), b.offices()),
        Stream.concat(a.names().stream(), b.names().stream()).toList(),
        stated(a.group(), b.group(), Comparator.comparing(ActorId::value)));
  }

  /** A person with an office and "the official" are nobody's body, whatever a tagger says. */
  private static ActorKind kind(Actor a, Actor b) {
    return isPerson(a) || isPerson(b)
        ? ActorKind.PERSON
        : least(a.kind(), b.kind(), Comparator.naturalOrder());
  }

  private static boolean isPerson(Actor actor) {
    boolean described = actor.name().equals(actor.name().toLowerCase(Locale.ROOT));
    return actor.kind() == ActorKind.PERSON && (described || !actor.offices().isEmpty());
  }

  private static <T> T least(T a, T b, Comparator<T> order) {
    return order.compare(a, b) <= 0 ? a : b;
  }

  private static <T> Optional<T> stated(Optional<T> a, Optional<T> b, Comparator<T> order) {
    return Stream.of(a, b).flatMap(Optional::stream).min(order);
  }

  /** Those of the register in its order, then those that the texts give. */
  private static List<Office> offices(List<Office> a, List<Office> b) {
    Map<Boolean, List<Office>> byText =
        Stream.concat(a.stream(), b.stream())
            .distinct()
            .collect(Collectors.partitioningBy(SameActor::isFromText));
    List<Office> all = new ArrayList<>(byText.getOrDefault(false, List.of()));
    byText.getOrDefault(true, List.of()).stream().sorted(OFFICES).forEach(all::add);
    return all;
  }

  private static boolean isFromText(Office office) {
    return REPORT.matcher(office.source()).matches();
  }
}
