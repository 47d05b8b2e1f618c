package org.parley.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.encoder.Window;
import org.parley.encoder.WindowMaker;
import org.parley.encoder.Word;
import org.parley.model.Span;

/**
 * A window with what a careful reader marked in it.
 *
 * @param tags one a word
 * @param parts what the tags mark
 * @param links for each part: of a cue the index of its source, of a piece of content the index of
 *     its cue; -1 where the window holds none, and for sources
 */
record Example(Window window, int[] tags, List<Part> parts, int[] links) {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

  static List<Example> of(Polnear.Text text, WindowMaker maker) {
    return maker.windows(text.text(), paragraphs(text.text())).stream()
        .map(w -> of(w, text.attributions()))
        .toList();
  }

  static List<Span> paragraphs(String text) {
    return LINE.matcher(text).results().map(r -> new Span(r.start(), r.end())).toList();
  }

  private static Example of(Window window, List<Polnear.Marked> marked) {
    int[] tags = new int[window.words().size()];
    for (Polnear.Marked m : marked) {
      m.content().forEach(s -> tag(window, tags, s, Role.CONTENT));
    }
    for (Polnear.Marked m : marked) {
      m.source().forEach(s -> tag(window, tags, s, Role.SOURCE));
      m.cue().forEach(s -> tag(window, tags, s, Role.CUE));
    }
    repair(tags);
    List<Part> parts = Part.of(tags);
    int[] links = new int[parts.size()];
    Arrays.fill(links, -1);
    for (Polnear.Marked m : marked) {
      List<Integer> cues = parts(window, parts, m.cue(), Role.CUE);
      List<Integer> sources = parts(window, parts, m.source(), Role.SOURCE);
      if (!cues.isEmpty()) {
        cues.forEach(c -> links[c] = sources.isEmpty() ? -1 : sources.get(0));
        parts(window, parts, m.content(), Role.CONTENT).forEach(c -> links[c] = cues.get(0));
      }
    }
    return new Example(window, tags, parts, links);
  }

  private static void tag(Window window, int[] tags, Span span, Role role) {
    boolean first = true;
    for (int w = 0; w < tags.length; w++) {
      if (span.contains(window.words().get(w).span())) {
        tags[w] = first ? role.begin() : role.inside();
        first = false;
      }
    }
  }

  /** A stretch of content that a source or cue has cut in two goes on as a piece of its own. */
  private static void repair(int[] tags) {
    for (int w = 0; w < tags.length; w++) {
      boolean inside = tags[w] > 0 && tags[w] % 2 == 0;
      int before = w == 0 ? 0 : tags[w - 1];
      if (inside && before != tags[w] && before != tags[w] - 1) {
        tags[w]--;
      }
    }
  }

  private static List<Integer> parts(Window window, List<Part> parts, List<Span> spans, Role role) {
    List<Integer> found = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      Word first = window.words().get(parts.get(p).from());
      if (parts.get(p).role() == role && spans.stream().anyMatch(s -> s.contains(first.span()))) {
        found.add(p);
      }
    }
    return found;
  }
}
