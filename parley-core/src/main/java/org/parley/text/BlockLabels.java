package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.model.AsideReason;
import org.parley.model.SetAside;
import org.parley.model.Span;

/**
 * The lines of one input while they are being sorted: which is the title, which are set aside. What
 * stays unmarked is the story.
 */
final class BlockLabels {
  private final List<Line> lines;
  private final TreeMap<Integer, AsideReason> asides = new TreeMap<>();
  private final List<SetAside> cut = new ArrayList<>();
  private Optional<Integer> title = Optional.empty();

  BlockLabels(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).known().isPresent()) {
        setAside(i, lines.get(i).known().get());
      }
    }
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  boolean isStory(int index) {
    return !asides.containsKey(index) && !title.equals(Optional.of(index));
  }

  boolean isAside(int index) {
    return asides.containsKey(index);
  }

  void setAside(int index, AsideReason reason) {
    asides.putIfAbsent(index, reason);
  }

  void setAside(int from, int to, AsideReason reason) {
    for (int i = from; i < to; i++) {
      setAside(i, reason);
    }
  }

  void title(int index) {
    title = Optional.of(index);
  }

  Optional<Line> title() {
    return title.map(lines::get);
  }

  Optional<Integer> titleIndex() {
    return title;
  }

  /** Sets aside the first {@code length} characters of a line and keeps the rest as the line. */
  void cutHead(int index, int length, AsideReason reason) {
    Line line = lines.get(index);
    cut.add(new SetAside(new Span(line.span().start(), line.span().start() + length), reason));
    String rest = line.text().substring(length);
    int blank = rest.length() - rest.stripLeading().length();
    Span span = new Span(line.span().start() + length + blank, line.span().end());
    lines.set(index, new Line(span, rest.stripLeading(), line.hint(), line.known()));
  }

  /** The lines that are the story, in order. */
  List<Integer> story() {
    return IntStream.range(0, lines.size()).filter(this::isStory).boxed().toList();
  }

  /** The lines that are the story, and those set aside for {@code reason}, in order. */
  List<Integer> with(AsideReason reason) {
    return IntStream.range(0, lines.size())
        .filter(i -> isStory(i) || reason == asides.get(i))
        .boxed()
        .toList();
  }

  /** All that is set aside, in the sheet's offsets; not in order. */
  List<SetAside> asides() {
    List<SetAside> all = new ArrayList<>(cut);
    asides.forEach((i, reason) -> all.add(new SetAside(lines.get(i).span(), reason)));
    return all;
  }
}
