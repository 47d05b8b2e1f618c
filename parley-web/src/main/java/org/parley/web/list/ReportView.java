package org.parley.web.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.io.page.Block;
import org.parley.io.page.Piece;

/**
 * A report as it was read.
 *
 * @param counts for each kind how many passages the text marks, with an address that shows or hides
 *     them; the count of a hidden kind is 0
 * @param lines the records that stand in it, in the text's order
 * @param chosen the key of the record that was asked for, empty for none
 */
public record ReportView(
    String id,
    String title,
    List<String> notes,
    List<Choice> counts,
    int passages,
    int setAside,
    List<Block> blocks,
    List<Line> lines,
    List<Map.Entry<String, String>> faults,
    String original,
    String chosen) {
  /** A record of the report, tied to its passages by the key; {@code start} is the first one's. */
  public record Line(String key, int start, Row row) {}

  public ReportView {
    notes = List.copyOf(notes);
    counts = List.copyOf(counts);
    blocks = List.copyOf(blocks);
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /** The name of a piece's element: the chosen record's first has one that an address can know. */
  public String name(Piece piece) {
    return has(piece.starts()) && first().equals(Optional.of(piece)) ? "passage" : piece.id();
  }

  private Optional<Piece> first() {
    return blocks.stream()
        .flatMap(b -> b.runs().stream())
        .flatMap(r -> r.pieces().stream())
        .filter(p -> has(p.starts()))
        .findFirst();
  }

  private boolean has(String keys) {
    return !chosen.isEmpty() && (" " + keys + " ").contains(" " + chosen + " ");
  }

  /** The classes of a piece, {@code on} if it is the chosen record's. */
  public String classes(Piece piece) {
    return classes(piece.keys()) + (has(piece.keys()) ? " on" : "");
  }

  /** The classes of a piece: the kinds of what rests on it, told by their keys' first letters. */
  static String classes(String keys) {
    StringBuilder classes = new StringBuilder();
    for (String key : keys.split(" ")) {
      String one = "k-" + key.charAt(0);
      if (classes.indexOf(one) < 0) {
        classes.append(classes.length() == 0 ? "" : " ").append(one);
      }
    }
    return classes.toString();
  }
}
