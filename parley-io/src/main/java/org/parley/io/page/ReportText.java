package org.parley.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.io.words.Shown;
import org.parley.model.Report;
import org.parley.model.Span;

/**
 * A report's text in paragraphs, runs and pieces, so that passages may nest and overlap and the
 * page stays well formed: a passage is as many pieces as it needs, and begins at one of them.
 */
final class ReportText {
  /** A piece names no more keys than this, which keeps the page's size linear in the text's. */
  private static final int MOST_KEYS = 24;

  private final Report report;
  private final String anchor;
  private final Anchors anchors;
  private final List<Cite> cites;
  private final List<Cite> active = new ArrayList<>();
  private final Set<Cite> unseen = new LinkedHashSet<>();
  private int nextCite;
  private int pieces;

  ReportText(Report report, String anchor, List<Cite> cites, Anchors anchors) {
    this.report = report;
    this.anchor = anchor;
    this.anchors = anchors;
    this.cites = cites.stream().distinct().sorted(Comparator.comparing(Cite::span)).toList();
  }

  List<Block> blocks() {
    TreeSet<Integer> cuts = new TreeSet<>();
    cites.forEach(c -> cuts.addAll(List.of(c.span().start(), c.span().end())));
    List<Block> blocks = new ArrayList<>();
    Optional<Zone> before = Optional.empty();
    for (Zone zone : Zone.of(report)) {
      List<Run> runs = runs(zone.shown(report.original()), cuts);
      if (!runs.isEmpty()) {
        blocks.add(
            new Block(
                zone.kind(),
                zone.reason(),
                before.map(b -> flow(b, zone)).orElse(Block.Flow.APART),
                runs));
        before = Optional.of(zone);
      }
    }
    return blocks;
  }

  private Block.Flow flow(Zone before, Zone zone) {
    if (zone.kind() == Block.Kind.ASIDE && zone.reason().equals(before.reason())) {
      return Block.Flow.SAME_REASON;
    }
    return zone.sameLineAs(before, report.original()) ? Block.Flow.SAME_LINE : Block.Flow.APART;
  }

  private List<Run> runs(Span zone, TreeSet<Integer> cuts) {
    List<Run> runs = new ArrayList<>();
    List<Piece> row = new ArrayList<>();
    boolean rowMarked = false;
    int start = zone.start();
    while (start < zone.end()) {
      Integer cut = cuts.higher(start);
      int end = cut == null ? zone.end() : Math.min(cut, zone.end());
      moveTo(start);
      boolean marked = active.stream().anyMatch(Cite::marked);
      if (marked != rowMarked && !row.isEmpty()) {
        runs.add(new Run(rowMarked, row));
        row = new ArrayList<>();
      }
      rowMarked = marked;
      String text = Shown.text(report, new Span(start, end));
      if (!text.isEmpty()) {
        row.add(piece(text));
      }
      start = end;
    }
    if (!row.isEmpty()) {
      runs.add(new Run(rowMarked, row));
    }
    return runs;
  }

  private void moveTo(int offset) {
    while (nextCite < cites.size() && cites.get(nextCite).span().start() <= offset) {
      active.add(cites.get(nextCite));
      unseen.add(cites.get(nextCite));
      nextCite++;
    }
    active.removeIf(c -> c.span().end() <= offset);
    unseen.removeIf(c -> c.span().end() <= offset);
  }

  private Piece piece(String text) {
    if (active.isEmpty()) {
      return new Piece("", "", "", text);
    }
    String id = anchor + "-" + ++pieces;
    String starts = text.isBlank() ? "" : starts(id);
    String keys =
        active.stream().map(Cite::key).distinct().limit(MOST_KEYS).collect(Collectors.joining(" "));
    return new Piece(id, keys, starts, text);
  }

  private String starts(String id) {
    List<String> keys = unseen.stream().map(Cite::key).distinct().toList();
    keys.forEach(key -> anchors.add(key, id));
    unseen.clear();
    return String.join(" ", keys);
  }
}
