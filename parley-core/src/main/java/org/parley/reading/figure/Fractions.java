package org.parley.reading.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;

/** "Half a million", "a quarter of a million", "one and a half million", "half-million". */
final class Fractions {
  private static final Set<String> ONE = WordLists.of("figure-words").words("one");

  private final Map<String, List<Double>> parts;
  private final Map<String, List<Double>> times;
  private final Function<String, Optional<Double>> number;

  /**
   * @param parts the words of fractions
   * @param times those of what they are parts of
   * @param number the value of a number that is one word
   */
  Fractions(
      Map<String, List<Double>> parts,
      Map<String, List<Double>> times,
      Function<String, Optional<Double>> number) {
    this.parts = parts;
    this.times = times;
    this.number = number;
  }

  Optional<Quantity> read(Sentence sentence, int at) {
    return hyphened(sentence, at)
        .or(() -> mixed(sentence, at))
        .or(() -> mixedBehind(sentence, at))
        .or(() -> of(sentence, at));
  }

  private Optional<Quantity> hyphened(Sentence sentence, int at) {
    String[] words = word(sentence, at).split("-");
    boolean two = words.length == 2 || words.length == 3 && ONE.contains(words[1]);
    return two ? quantity(at, at, part(words[0]), words[words.length - 1]) : Optional.empty();
  }

  /** A number, "and a half", what it is of. */
  private Optional<Quantity> mixed(Sentence sentence, int at) {
    Optional<Double> whole = number.apply(word(sentence, at));
    double half = andPart(sentence, at + 1);
    return whole.isEmpty() || half == 0
        ? Optional.empty()
        : quantity(at, at + 4, whole.get() + half, word(sentence, at + 4));
  }

  /** "A million and a half". */
  private Optional<Quantity> mixedBehind(Sentence sentence, int at) {
    double half = andPart(sentence, at + 1);
    return half == 0 || at == 0 || !ONE.contains(word(sentence, at - 1))
        ? Optional.empty()
        : quantity(at, at + 3, 1 + half, word(sentence, at));
  }

  /** A fraction, itself counted or not, "of", what it is of. */
  private Optional<Quantity> of(Sentence sentence, int at) {
    Optional<Double> count =
        ONE.contains(word(sentence, at)) ? Optional.of(1.0) : number.apply(word(sentence, at));
    int name = count.isPresent() ? at + 1 : at;
    int one = word(sentence, name + 1).equals("of") ? name + 2 : name + 1;
    return ONE.contains(word(sentence, one))
        ? quantity(
            at, one + 1, count.orElse(1.0) * part(word(sentence, name)), word(sentence, one + 1))
        : Optional.empty();
  }

  private Optional<Quantity> quantity(int at, int last, double part, String unit) {
    if (part == 0 || !times.containsKey(unit)) {
      return Optional.empty();
    }
    double value = part * Objects.requireNonNull(times.get(unit), unit).get(0);
    return Optional.of(new Quantity(at, at, last, value, value, false));
  }

  private double andPart(Sentence sentence, int at) {
    boolean and = word(sentence, at).equals("and") && ONE.contains(word(sentence, at + 1));
    return and ? part(word(sentence, at + 2)) : 0;
  }

  private double part(String word) {
    List<Double> part = parts.get(word);
    return part == null ? 0 : part.get(0);
  }

  /** Empty behind the sentence's end. */
  private static String word(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
