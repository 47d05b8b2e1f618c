package org.parley.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.Attribution;
import org.parley.model.Span;

/** Links the parts of a window into attributions: each piece of content goes to one cue. */
final class Assembler {
  private final Linker linker;
  private final Calibration calibration;

  Assembler(Heads heads) {
    this.linker = new Linker(heads);
    this.calibration = new Calibration(heads, "calibration");
  }

  /** A cue with what was linked to it so far. */
  private static final class Draft {
    private final Part cue;
    private Optional<Part> source = Optional.empty();
    private final List<Part> content = new ArrayList<>();
    private double likely;

    Draft(Part cue, double likely) {
      this.cue = cue;
      this.likely = likely;
    }
  }

  /**
   * @param sure for each part how sure its tags are, 0 to 1
   */
  List<Attribution> attributions(
      Window window, float[][] rows, List<Part> parts, List<Double> sure) {
    List<Part> cues = of(parts, Role.CUE);
    List<Part> sources = of(parts, Role.SOURCE);
    List<Draft> drafts = new ArrayList<>();
    float[][] toSources = linker.likely(window, rows, cues, sources);
    for (int c = 0; c < cues.size(); c++) {
      int best = best(toSources[c]);
      Draft draft = new Draft(cues.get(c), toSources[c][best]);
      if (best < sources.size()) {
        draft.source = Optional.of(sources.get(best));
        draft.likely *= sure.get(parts.indexOf(sources.get(best)));
      }
      drafts.add(draft);
    }
    List<Attribution> found = new ArrayList<>();
    List<Part> contents = of(parts, Role.CONTENT);
    float[][] toCues = linker.likely(window, rows, contents, cues);
    for (int c = 0; c < contents.size(); c++) {
      Part content = contents.get(c);
      int best = best(toCues[c]);
      double share = toCues[c][best] * sure.get(parts.indexOf(content));
      if (best < cues.size()) {
        drafts.get(best).content.add(content);
        drafts.get(best).likely = Math.min(drafts.get(best).likely, share);
      } else {
        found.add(attribution(window, Optional.empty(), Optional.empty(), List.of(content), share));
      }
    }
    drafts.stream()
        .filter(d -> !d.content.isEmpty())
        .map(d -> attribution(window, d.source, Optional.of(d.cue), d.content, d.likely))
        .forEach(found::add);
    found.sort(Comparator.comparing(a -> a.content().get(0)));
    return found;
  }

  private Attribution attribution(
      Window window, Optional<Part> source, Optional<Part> cue, List<Part> content, double likely) {
    return new Attribution(
        source.map(s -> span(window, s)),
        cue.map(c -> span(window, c)),
        content.stream().map(c -> span(window, c)).toList(),
        calibration.of(likely));
  }

  private static Span span(Window window, Part part) {
    return window.words().get(part.from()).span().to(window.words().get(part.to()).span());
  }

  private static List<Part> of(List<Part> parts, Role role) {
    return parts.stream().filter(p -> p.role() == role).toList();
  }

  private static int best(float[] likely) {
    int best = 0;
    for (int i = 1; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    return best;
  }
}
