package org.parley.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.ActorKind;
import org.parley.model.Assertion;
import org.parley.model.Comparability;
import org.parley.model.DisputeKind;
import org.parley.model.EventType;
import org.parley.model.Format;
import org.parley.model.Realis;
import org.parley.model.Slug;
import org.parley.model.StatementKind;
import org.parley.model.TalkStatus;
import org.parley.store.Facet;
import org.parley.store.RecordKind;

/** The values of those facets that have a fixed list of them. */
final class Vocabulary {
  private Vocabulary() {}

  /** All values of a facet; empty where the reports make them. */
  static Optional<List<String>> of(RecordKind kind, Facet facet) {
    return Optional.of(values(kind, facet)).filter(v -> !v.isEmpty());
  }

  private static List<String> values(RecordKind kind, Facet facet) {
    return switch (facet) {
      case TYPE -> Stream.of(EventType.values()).map(EventType::name).toList();
      case MODE ->
          Stream.of(EventType.values())
              .flatMap(t -> t.modes().stream())
              .distinct()
              .sorted()
              .toList();
      case ACT -> slugs(Act.values());
      case REALIS -> slugs(Realis.values());
      case STATUS -> slugs(TalkStatus.values());
      case ASSERTION -> slugs(Assertion.values());
      case COMPARABLE -> slugs(Comparability.values());
      case FORMAT -> slugs(Format.values());
      case KIND -> kinds(kind);
      default -> List.of();
    };
  }

  private static List<String> kinds(RecordKind kind) {
    return switch (kind) {
      case STATEMENTS -> slugs(StatementKind.values());
      case ACTORS -> slugs(ActorKind.values());
      case DISPUTES -> slugs(DisputeKind.values());
      default -> List.of();
    };
  }

  private static List<String> slugs(Slug[] all) {
    return Arrays.stream(all).map(Slug::slug).toList();
  }
}
