package org.parley.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a paper.
 *
 * @param kind the words after the opening fence, such as {@code sh} or {@code sh shared}
 */
record Fence(Path paper, int line, String kind, String text) {
  private static final String MARK = "```";

  static List<Fence> of(Path paper) throws IOException {
    List<Fence> fences = new ArrayList<>();
    List<String> lines = Files.readAllLines(paper);
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(MARK)) {
        continue;
      }
      if (open >= 0) {
        String kind = lines.get(open).substring(MARK.length()).strip();
        String text = String.join("\n", lines.subList(open + 1, i)) + "\n";
        fences.add(new Fence(paper, open + 1, kind, text));
      }
      open = open >= 0 ? -1 : i;
    }
    if (open >= 0) {
      throw new IllegalStateException(paper + ", line " + (open + 1) + ": the fence is not closed");
    }
    return fences;
  }

  /** Its commands; one that goes on after a backslash is one. */
  List<String> commands() {
    return text.replace("\\\n", " ")
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .toList();
  }

  @Override
  public String toString() {
    return paper.getFileName() + ", line " + line;
  }
}
