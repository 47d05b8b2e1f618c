package org.parley.language;

import java.util.List;

/** What a trained reader marks in a text; both in text order. */
public record Marks(List<Attribution> attributions, List<ActMention> acts) {
  public static final Marks NONE = new Marks(List.of(), List.of());

  public Marks {
    attributions = List.copyOf(attributions);
    acts = List.copyOf(acts);
  }
}
