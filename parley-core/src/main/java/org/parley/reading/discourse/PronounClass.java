package org.parley.reading.discourse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
import org.parley.model.ActorKind;

/** What a pronoun of the third person can stand for. */
public enum PronounClass {
  HE,
  SHE,
  IT,
  THEY;

  private final Set<String> words = WordLists.of("pronouns").words(name().toLowerCase(Locale.ROOT));

  public static Optional<PronounClass> by(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(c -> c.words.contains(word)).findFirst();
  }

  public boolean person() {
    return this == HE || this == SHE;
  }

  public boolean fits(MentionInSentence seen) {
    boolean person = seen.kind() == ActorKind.PERSON;
    return switch (this) {
      case HE -> person && !seen.gender().equals("f");
      case SHE -> person && !seen.gender().equals("m");
      case IT -> !person && !seen.plural();
      case THEY -> !person && !seen.isOutlet();
    };
  }

  /** Whether a common noun that names no actor could be what is meant. */
  public boolean fitsThing(Token noun) {
    return switch (this) {
      case IT -> noun.tag().equals("NN");
      case THEY -> noun.tag().equals("NNS");
      default -> false;
    };
  }
}
