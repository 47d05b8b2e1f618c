package org.parley.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.parley.model.AsideReason;
import org.parley.model.Span;
import org.parley.model.WellFormed;

/**
 * A block of a page: running text between two block boundaries, with its places in the source.
 *
 * @param links how many of its characters stand in links
 * @param holder the block element that it stands in
 * @param parts the elements around it whose names say that they are not the story, outermost first
 */
record PageBlock(
    String text,
    int[] starts,
    int[] ends,
    int links,
    Element holder,
    boolean heading,
    List<Part> parts) {
  private static final double MOST_LINKS = 0.45;
  private static final int GOOD_WORDS = 9;
  private static final int LONG = 25;

  /**
   * An element that its tag or its names tell from the story.
   *
   * @param depth how many elements of the body are around it
   */
  record Part(int depth, AsideReason reason) {}

  /** An entity can give half a surrogate pair. */
  PageBlock {
    text = WellFormed.of(text);
    parts = List.copyOf(parts);
  }

  /** Why it is not the story, where an element around it says so. */
  Optional<AsideReason> known() {
    return parts.stream().map(Part::reason).findFirst();
  }

  /** As it is seen within an element at {@code depth}: what is told of that one is left out. */
  PageBlock within(int depth) {
    List<Part> inside = parts.stream().filter(p -> p.depth() > depth).toList();
    return new PageBlock(text, starts, ends, links, holder, heading, inside);
  }

  int words() {
    return Line.words(text);
  }

  double linkShare() {
    return (double) links / Math.max(1, text.length());
  }

  boolean isLinks() {
    return linkShare() > MOST_LINKS;
  }

  /** Whether it is a sentence, linked or not. */
  boolean isSentence() {
    return !heading && words() >= GOOD_WORDS && Line.at(new Span(0, 0), text).endsWithStop();
  }

  /** Running text as a story has it. */
  boolean isGood() {
    return parts.isEmpty() && isRunning();
  }

  /** Whether it is running text, wherever it stands. */
  boolean isRunning() {
    int words = words();
    boolean stop = Line.at(new Span(0, 0), text).endsWithStop();
    return !heading
        && !isLinks()
        && (words >= LONG || words >= GOOD_WORDS && (stop || text.indexOf(',') >= 0));
  }

  /** Text gathered with its places; runs of spaces become one. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int links;

    void add(PageText.Placed placed, boolean link) {
      for (int i = 0; i < placed.text().length(); i++) {
        char c = placed.text().charAt(i);
        boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!blank) {
          put(c, placed.from()[i], placed.to()[i]);
          links += link ? 1 : 0;
        } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          put(' ', placed.from()[i], placed.to()[i]);
        }
      }
    }

    void space() {
      int at = text.length();
      if (at > 0 && text.charAt(at - 1) != ' ') {
        put(' ', ends[at - 1], ends[at - 1]);
      }
    }

    private void put(char c, int from, int to) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, 2 * at);
        ends = Arrays.copyOf(ends, 2 * at);
      }
      int floor = at == 0 ? 0 : starts[at - 1];
      starts[at] = Math.max(from, floor);
      ends[at] = Math.max(to, at == 0 ? to : ends[at - 1]);
      text.append(c);
    }

    /** The block, if it has any words; the builder is empty afterwards. */
    Optional<PageBlock> take(Element holder, boolean heading, List<Part> parts) {
      int length = text.length();
      while (length > 0 && Character.isSpaceChar(text.charAt(length - 1))) {
        length--;
      }
      Optional<PageBlock> block =
          length == 0
              ? Optional.empty()
              : Optional.of(
                  new PageBlock(
                      text.substring(0, length),
                      Arrays.copyOf(starts, length),
                      Arrays.copyOf(ends, length),
                      links,
                      holder,
                      heading,
                      parts));
      text.setLength(0);
      links = 0;
      return block;
    }
  }
}
