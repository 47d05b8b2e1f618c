package org.parley.io.page;

import java.util.List;

/** A report: what is known of it, its text, who speaks in it. */
public record ReportView(
    String anchor,
    String title,
    String outlet,
    String published,
    List<String> notes,
    List<Block> blocks,
    List<Linked> statements) {
  public ReportView {
    notes = List.copyOf(notes);
    blocks = List.copyOf(blocks);
    statements = List.copyOf(statements);
  }

  public int marks() {
    return blocks.stream().mapToInt(Block::marks).sum();
  }

  public long setAside() {
    return blocks.stream().filter(b -> b.kind() == Block.Kind.ASIDE).count();
  }
}
