package org.parley.reading.phrase;

import org.parley.language.Sentence;
import org.parley.model.ActorId;

/** Titles that reports write without the name of the United States, though they are of it. */
final class AmericanTitles {
  static final Phrase.Owner USA = new Phrase.Owner.Registered(new ActorId("USA"));

  private AmericanTitles() {}

  /** {@code Republican senator}, {@code House Democrats}, {@code members of Congress}. */
  static boolean has(Sentence sentence, Piece.TitleWords words) {
    int before = words.first() - 1;
    boolean senator = before >= 0 && TitleWords.hasName("american-party", sentence.token(before));
    boolean congress =
        TitleWords.hasName("congress", sentence.token(words.last())) && words.rule().many();
    return senator || congress || arePartyMembers(sentence, words.first());
  }

  private static boolean arePartyMembers(Sentence sentence, int at) {
    return TitleWords.hasName("american-parties", sentence.token(at))
        && (at == 0
            || !sentence.token(at - 1).isProperNoun()
            || TitleWords.has("american-chamber", sentence.token(at - 1)));
  }

  /** {@code a senior administration official}: of the American one, where no other is named. */
  static boolean isAdministration(Sentence sentence, Phrase.Owner owner, int title) {
    int at = title - 1;
    return owner instanceof Phrase.Owner.Of of
        && of.body().owner().isEmpty()
        && at >= 0
        && sentence.token(at).text().equals("administration")
        && (at == 0 || TitleWords.has("before-administration", sentence.token(at - 1)));
  }
}
