package org.parley.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whether a clause tells what was, is or will be. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  private static final Set<String> SCHEDULED = WordLists.of("time-cues").words("set-for-later");

  /** The tense of the clause that {@code token} stands in. */
  static Tense at(Sentence sentence, Token token) {
    Optional<Token> at = Optional.of(token);
    for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
      Optional<Tense> tense = of(sentence, at.get());
      if (tense.isPresent()) {
        return tense.get();
      }
      at = sentence.head(at.get());
    }
    return PRESENT;
  }

  private static Optional<Tense> of(Sentence sentence, Token word) {
    boolean copular = sentence.child(word, "cop").isPresent();
    if (isScheduled(sentence, word)) {
      return Optional.of(FUTURE);
    }
    if (!word.isVerb() && !copular) {
      return Optional.empty();
    }
    List<Token> helpers = sentence.children(word, "aux", "cop", "mark").toList();
    if (helpers.stream().anyMatch(t -> t.tag().equals("MD"))) {
      return Optional.of(perfect(helpers) ? PAST : FUTURE);
    }
    if (helpers.stream().anyMatch(t -> t.tag().equals("TO"))) {
      return Optional.of(perfect(helpers) ? PAST : FUTURE);
    }
    if (helpers.stream().anyMatch(Tense::isPastHelper)) {
      return Optional.of(PAST);
    }
    return switch (word.tag()) {
      case "VBD" -> Optional.of(PAST);
      case "VBN" -> Optional.of(bePresent(helpers) ? PRESENT : PAST);
      case "VBG" -> bePresent(helpers) ? Optional.of(FUTURE) : Optional.empty();
      default -> Optional.of(PRESENT);
    };
  }

  private static boolean isScheduled(Sentence sentence, Token word) {
    return SCHEDULED.contains(word.lemma())
        && (!word.isVerb() || word.tag().equals("VBN"))
        && sentence.children(word, "aux:perf").findAny().isEmpty();
  }

  private static boolean isPastHelper(Token t) {
    return t.tag().equals("VBD") || t.lemma().equals("have");
  }

  private static boolean perfect(List<Token> helpers) {
    return helpers.stream().anyMatch(t -> t.lemma().equals("have"));
  }

  private static boolean bePresent(List<Token> helpers) {
    return helpers.stream()
        .anyMatch(t -> t.lemma().equals("be") && (t.tag().equals("VBZ") || t.tag().equals("VBP")));
  }
}
