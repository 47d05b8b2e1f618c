package org.parley.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.model.AsideReason;
import org.parley.model.Span;

/** Lays the blocks of a page out as a sheet, one line a block. */
final class PageSheet {
  private static final int FEW_WORDS = 40;

  private PageSheet() {}

  static AnnotatedText of(List<PageBlock> blocks) {
    int length = blocks.stream().mapToInt(b -> b.text().length() + 1).sum();
    StringBuilder text = new StringBuilder(length);
    int[] starts = new int[length];
    int[] ends = new int[length];
    List<Line> lines = new ArrayList<>();
    for (PageBlock block : blocks) {
      int at = text.length();
      System.arraycopy(block.starts(), 0, starts, at, block.text().length());
      System.arraycopy(block.ends(), 0, ends, at, block.text().length());
      text.append(block.text());
      lines.add(line(block, new Span(at, text.length())));
      int end = ends[text.length() - 1];
      starts[text.length()] = end;
      ends[text.length()] = end;
      text.append('\n');
    }
    return new AnnotatedText(
        text.toString(),
        Arrays.copyOf(starts, text.length()),
        Arrays.copyOf(ends, text.length()),
        lines);
  }

  private static Line line(PageBlock block, Span span) {
    Optional<AsideReason> known = block.known();
    if (known.isEmpty() && block.isLinks() && block.words() < FEW_WORDS && !block.isSentence()) {
      known = Optional.of(block.heading() ? AsideReason.RELATED_STORY : AsideReason.NAVIGATION);
    }
    return new Line(span, Homoglyphs.fold(block.text()), hint(block), known);
  }

  private static Line.Hint hint(PageBlock block) {
    if (block.heading()) {
      return Line.Hint.HEADING;
    }
    return block.links() == 0 ? Line.Hint.UNLINKED : Line.Hint.NONE;
  }
}
