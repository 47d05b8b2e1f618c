package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Mention;
import org.parley.model.Span;
import org.parley.model.Via;

/** Finds what carried the words: a broadcaster, a channel, a post; an agency that reports them. */
final class ViaFinder {
  private static final Set<String> MEDIA = CueWords.of("media");
  private static final Set<String> PREPOSITIONS = CueWords.of("media-prepositions");
  private static final int LONGEST = 60;

  private final Words words;
  private final Phrases phrases;

  ViaFinder(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** Media that the cue's sentence names beside what was said. */
  List<Via> beside(StatementCandidate draft) {
    List<Via> found = new ArrayList<>();
    if (draft.cue().isEmpty()) {
      return found;
    }
    Cue cue = draft.cue().get();
    Sentence s = cue.sentence();
    for (Token t : s.tokens()) {
      int at = words.place(s, t);
      boolean after =
          at > cue.words().to() && draft.content().stream().noneMatch(c -> c.contains(at));
      boolean medium = t.isNoun() && MEDIA.contains(t.lemma().toLowerCase(java.util.Locale.ROOT));
      if (after && medium && carries(s, t) && s.dominates(cue.word(), t)) {
        Span span = words.span(own(s, t));
        if (span.length() <= LONGEST && found.stream().noneMatch(v -> v.span().overlaps(span))) {
          found.add(new Via(Optional.empty(), words.document().text(span), span));
        }
      }
    }
    return found;
  }

  private static boolean carries(Sentence s, Token t) {
    return Phrases.hasChild(s, t, PREPOSITIONS, "case");
  }

  /** The medium with what stands before it, without its preposition and what follows. */
  private Range own(Sentence s, Token t) {
    Range all = phrases.around(s, t, x -> !x.is("case") && x.index() <= t.index());
    return phrases.trim(all).orElse(all);
  }

  static Via link(Mention speaker) {
    return new Via(Optional.of(speaker.actor()), speaker.text(), speaker.span());
  }

  /**
   * Whether {@code outer} only passes {@code inner} on: "..., the minister said, an agency
   * reports".
   */
  static boolean passesOn(
      StatementCandidate outer, Optional<Mention> by, StatementCandidate inner) {
    return by.map(m -> m.actor().isOutlet()).orElse(false)
        && outer.cue().isPresent()
        && inner.cue().isPresent()
        && !inner.equals(outer)
        && outer.content().stream().anyMatch(p -> holdsMost(p, inner));
  }

  private static boolean holdsMost(Range piece, StatementCandidate inner) {
    int held = inner.content().stream().filter(piece::overlaps).mapToInt(Range::size).sum();
    return piece.contains(inner.cue().orElseThrow().words()) && held * 2 > piece.size()
        || piece.size() <= inner.cue().orElseThrow().group().size() + 6
            && piece.contains(inner.cue().orElseThrow().words());
  }
}
