package org.parley.web;

import java.util.Map;
import java.util.Objects;
import org.parley.store.RecordKind;

/** What the kinds of record are called. */
public final class KindWords {
  private static final Map<RecordKind, String> TITLES =
      Map.ofEntries(
          Map.entry(RecordKind.STATEMENTS, "Statements"),
          Map.entry(RecordKind.EVENTS, "Events"),
          Map.entry(RecordKind.DISPUTES, "Disputes"),
          Map.entry(RecordKind.ACTORS, "Actors"),
          Map.entry(RecordKind.REPORTS, "Reports"),
          Map.entry(RecordKind.MOVES, "Moves of the talks"),
          Map.entry(RecordKind.FIGURES, "Figures"),
          Map.entry(RecordKind.PLACES, "Places"),
          Map.entry(RecordKind.TIMES, "Times"),
          Map.entry(RecordKind.TALKS, "Talks"),
          Map.entry(RecordKind.DEEDS, "Deeds told more than once"),
          Map.entry(RecordKind.REVISIONS, "Reports that were changed"),
          Map.entry(RecordKind.WORDING, "Wording"));

  private KindWords() {}

  /** The title of the list. */
  public static String title(RecordKind kind) {
    return Objects.requireNonNull(TITLES.get(kind), kind.slug());
  }

  /** {@code Moves}: the list in a row with others. */
  public static String name(RecordKind kind) {
    return switch (kind) {
      case MOVES -> "Moves";
      case DEEDS -> "Deeds";
      case REVISIONS -> "Revisions";
      default -> title(kind);
    };
  }

  /** {@code event}, or {@code events}. */
  public static String noun(RecordKind kind, long count) {
    String one = kind == RecordKind.WORDING ? "wording" : kind.slug().replaceAll("s$", "");
    return count == 1 ? one : one + "s";
  }
}
