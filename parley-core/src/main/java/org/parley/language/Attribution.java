package org.parley.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Span;

/**
 * Words that report what someone said, in the frame of PolNeAR (Newell et al. 2018): whose it is,
 * the words that report it, and what was said.
 *
 * @param source empty where the text names nobody
 * @param cue empty for a quotation that no word reports
 * @param content its pieces in text order, not empty, none overlapping
 * @param confidence 0 to 1: how likely a careful reader marks the same source and content
 */
public record Attribution(
    Optional<Span> source, Optional<Span> cue, List<Span> content, double confidence) {
  public Attribution {
    Objects.requireNonNull(source);
    Objects.requireNonNull(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution has content");
    }
  }
}
