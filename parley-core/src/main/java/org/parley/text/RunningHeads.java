package org.parley.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.AsideReason;

/** Lines with the page's number that stand at the head or foot of each page of a printed text. */
final class RunningHeads {
  private static final int WORDS = 12;
  private static final Pattern ALONE =
      Pattern.compile("(?i)\\W*page \\d+(?:\\s?(?:of|/)\\s?\\d+)?\\W*");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\bpage \\d+|\\b\\d+ ?(?:of|/) ?\\d+$");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private RunningHeads() {}

  static void mark(BlockLabels marks) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      shape(marks.line(i)).ifPresent(s -> seen.merge(s, 1, Integer::sum));
    }
    for (int i = 0; i < marks.size(); i++) {
      Optional<String> shape = shape(marks.line(i));
      boolean alone = ALONE.matcher(marks.line(i).text()).matches();
      if (alone || shape.filter(s -> seen.getOrDefault(s, 0) > 1).isPresent()) {
        marks.setAside(i, AsideReason.SITE_FURNITURE);
      }
    }
  }

  /** A line with a page's number, without the numbers. */
  private static Optional<String> shape(Line line) {
    String text = BLANKS.matcher(line.text()).replaceAll(" ").strip();
    return Optional.of(text)
        .filter(t -> line.words() <= WORDS && NUMBERED.matcher(t).find())
        .map(t -> NUMBER.matcher(t).replaceAll("#"));
  }
}
