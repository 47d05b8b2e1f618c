package org.parley.reading.actor;

import java.util.Locale;
import java.util.Optional;
import org.parley.language.Token;
import org.parley.model.ActorKind;

/** What a pronoun of the third person can stand for. */
enum PronounClass {
  HE,
  SHE,
  IT,
  THEY;

  static Optional<PronounClass> by(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Optional.of(HE);
      case "she", "her", "hers", "herself" -> Optional.of(SHE);
      case "it", "its", "itself" -> Optional.of(IT);
      case "they", "them", "their", "theirs", "themselves" -> Optional.of(THEY);
      default -> Optional.empty();
    };
  }

  boolean person() {
    return this == HE || this == SHE;
  }

  boolean fits(MentionInSentence seen) {
    boolean person = seen.kind() == ActorKind.PERSON;
    return switch (this) {
      case HE -> person && !seen.gender().equals("f");
      case SHE -> person && !seen.gender().equals("m");
      case IT -> !person && !seen.plural();
      case THEY -> !person;
    };
  }

  /** Whether a common noun that names no actor could be what is meant. */
  boolean fitsThing(Token noun) {
    return switch (this) {
      case IT -> noun.tag().equals("NN");
      case THEY -> noun.tag().equals("NNS");
      default -> false;
    };
  }
}
