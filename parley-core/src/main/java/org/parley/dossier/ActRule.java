package org.parley.dossier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.Act;
import org.parley.model.Realis;

/**
 * Which words make which move of a talk; {@code acts.json} holds them, the first that fits wins.
 *
 * @param pattern regular expression over one sentence; {@code <talks>} and the like stand for word
 *     lists of {@code act-words.json}
 * @param by whose move it is
 * @param topic what the sentence or the one before must speak of as well
 * @param unless words before or in the match that turn it into something else
 * @param place whether a named place must stand before or after the match
 * @param spoken the move is made by saying it, so its day is the day of the saying
 * @param prior told as the background of another move of the sentence, so it came first
 */
record ActRule(
    String name,
    Act act,
    String pattern,
    By by,
    Optional<String> topic,
    Optional<String> unless,
    Optional<At> place,
    Optional<Realis> realis,
    boolean spoken,
    boolean prior,
    List<Example> examples) {

  /** Where the maker of a move stands: grammar that words alone can tell. */
  enum By {
    SUBJECT,
    SPEAKER,
    NEAREST,
    NAMED,
    OTHER_SIDE
  }

  /** Which side of the match. */
  enum At {
    BEFORE,
    AFTER
  }

  /** A sentence and the moves it holds, as {@code BY act TO}. */
  record Example(String text, List<String> moves) {}

  Pattern compiled() {
    return Words.compile(pattern);
  }
}
