package org.parley.reading.phrase;

import java.util.List;
import java.util.Locale;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** A sentence with its words as they stand and in small letters, as tables of forms take them. */
record SentenceWords(Sentence sentence, List<String> words, List<String> lower) {
  static SentenceWords of(Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    return new SentenceWords(
        sentence, words, words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
  }

  int size() {
    return sentence.size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** Whether the tagger takes the word for part of a person's name; it may lie outside. */
  boolean isPerson(int at) {
    return at >= 0 && at < size() && token(at).name().equals("PERSON");
  }

  boolean isOrganisation(int at) {
    return token(at).name().equals("ORGANIZATION");
  }

  /** Whether the word is a noun, or what taggers take nouns for. */
  boolean isNominal(int at) {
    return token(at).isNoun() || token(at).tag().equals("JJ") || token(at).tag().equals("FW");
  }

  /** Not {@code group} of {@code the group leader}, nor of {@code the group of seven}. */
  boolean headsPhrase(int at) {
    int next = at + 1;
    return next >= size() || !token(next).isNoun() && !token(next).text().equals("of");
  }

  /** A person's name from one word to another, both counted. */
  Piece.NameWords name(int first, int last, String gender) {
    return new Piece.NameWords(first, last, words.subList(first, last + 1), gender);
  }
}
