package org.parley.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of an export as paragraphs. */
final class Blocks {
  /** The widest column to which databases break their lines. */
  private static final int WIDTH = 120;

  private Blocks() {}

  /** The lines between empty ones, each stripped. */
  static List<List<String>> of(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && !open) {
        blocks.add(new ArrayList<>());
      }
      open = !stripped.isEmpty();
      if (open) {
        blocks.get(blocks.size() - 1).add(stripped);
      }
    }
    return blocks;
  }

  /** The words, a paragraph a line; lines broken to a width are joined. */
  static String text(List<String> lines) {
    List<List<String>> blocks = of(lines);
    boolean broken =
        blocks.size() > 1 && lines.stream().allMatch(line -> line.strip().length() <= WIDTH);
    return blocks.stream()
        .map(block -> String.join(broken ? " " : "\n\n", block))
        .collect(Collectors.joining("\n\n"));
  }
}
