package org.parley.reading.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reading.figure.QuantityWords.Kind;

/** Reads the numbers of a sentence: digits, words, ranges, and the words that bound them. */
final class QuantityReader {
  private static final WordLists WORDS = WordLists.of("figure-words");
  private static final Pattern DIGITS =
      Pattern.compile(
          WORDS.regex(
              Currencies.PREFIX
                  + "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:({scale})|-({scale-word}))?"));
  private static final Pattern DASHED =
      Pattern.compile(WORDS.regex("(\\d[\\d,.]*)[-–—](\\d[\\d,.]*)({scale})?"));
  private static final int LONGEST_PHRASE = 4;
  private static final double HUNDRED = 100;

  private final Map<Kind, Map<String, List<Double>>> values = new HashMap<>();
  private final Map<String, Kind> bounds = new HashMap<>();
  private final Fractions fractions;

  QuantityReader() {
    for (QuantityWords words : Codebook.rules("quantities", QuantityWords.class)) {
      values.put(words.kind(), words.values());
      words.phrases().forEach(p -> bounds.put(p, words.kind()));
    }
    fractions = new Fractions(values(Kind.FRACTION), values(Kind.TIMES), this::plain);
  }

  /** In order, none overlapping. */
  List<Quantity> read(Sentence sentence) {
    List<Quantity> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); ) {
      Optional<Quantity> here = range(sentence, at);
      here.map(q -> bounded(sentence, q)).ifPresent(found::add);
      at = here.map(q -> q.last() + 1).orElse(at + 1);
    }
    return found;
  }

  private Optional<Quantity> range(Sentence sentence, int at) {
    Optional<Quantity> first = number(sentence, at);
    if (first.isEmpty() || first.get().last() + 2 >= sentence.size()) {
      return first;
    }
    int joint = first.get().last() + 1;
    String word = word(sentence, joint);
    int start = at > 0 && isSign(sentence.token(at - 1)) ? at - 1 : at;
    String before = start > 0 ? word(sentence, start - 1) : "";
    boolean between = before.equals("between");
    boolean joined =
        WORDS.words("range").contains(word) && !before.equals("from")
            || between && word.equals("and");
    int next = isSign(sentence.token(joint + 1)) ? joint + 2 : joint + 1;
    Optional<Quantity> second =
        joined && next < sentence.size() ? number(sentence, next) : Optional.empty();
    return second
        .map(q -> shared(sentence, first.get(), q).to(q))
        .map(q -> between ? q.from(start - 1) : q)
        .or(() -> first);
  }

  private Optional<Quantity> number(Sentence sentence, int at) {
    Matcher dashed = DASHED.matcher(sentence.token(at).text());
    if (dashed.matches()) {
      return dashed(sentence, at, dashed);
    }
    return vague(sentence, at)
        .or(() -> few(sentence, at))
        .or(() -> fractions.read(sentence, at))
        .or(() -> exact(sentence, at));
  }

  /** "40-60", "2-3 million", "2-3m". */
  private Optional<Quantity> dashed(Sentence sentence, int at, Matcher dashed) {
    boolean apart =
        dashed.group(3) == null && at + 1 < sentence.size() && isTimes(sentence, at + 1);
    int last = apart ? at + 1 : at;
    double times = dashed.group(3) == null ? 1 : times(dashed.group(3));
    times = apart ? times(sentence, last) : times;
    double low = parse(dashed.group(1)) * times;
    double high = parse(dashed.group(2)) * times;
    return low > high ? Optional.empty() : Optional.of(new Quantity(at, at, last, low, high, true));
  }

  /** "Two to three million" and "2 to 3m" are both of millions; "500 to a million" is not. */
  private Quantity shared(Sentence sentence, Quantity low, Quantity high) {
    double times = scale(word(sentence, high.last()));
    boolean bare = scale(word(sentence, low.last())) == 1 && low.low() == low.high();
    return bare && low.high() <= high.high() / times ? low.times(times) : low;
  }

  private double scale(String word) {
    if (values(Kind.TIMES).containsKey(word)) {
      return times(word);
    }
    Matcher digits = DIGITS.matcher(word);
    return digits.matches() ? scale(digits) : 1;
  }

  private double scale(Matcher digits) {
    String scale = digits.group(3) == null ? digits.group(4) : digits.group(3);
    return scale == null ? 1 : times(scale);
  }

  /** "Dozens", "tens of thousands", "several hundred" as the range that they cover. */
  private Optional<Quantity> vague(Sentence sentence, int at) {
    List<Double> range = values(Kind.VAGUE).get(word(sentence, at));
    if (range == null) {
      return Optional.empty();
    }
    boolean more = at + 2 < sentence.size() && word(sentence, at + 1).equals("of");
    List<Double> times = more ? values(Kind.VAGUE).get(word(sentence, at + 2)) : null;
    if (times == null) {
      return word(sentence, at).equals("tens")
          ? Optional.empty()
          : Optional.of(new Quantity(at, at, at, range.get(0), range.get(1), true));
    }
    double unit = times.get(0) / 2;
    double low = range.get(0) * unit;
    double high = (range.get(1) + 1) * unit - 1;
    return Optional.of(new Quantity(at, at, at + 2, low, high, true));
  }

  /** "Several hundred", "a few thousand". */
  private Optional<Quantity> few(Sentence sentence, int at) {
    List<Double> few = values(Kind.FEW).get(word(sentence, at));
    if (few == null || at + 1 >= sentence.size() || !isTimes(sentence, at + 1)) {
      return Optional.empty();
    }
    int last = at + 1;
    double times = times(sentence, last);
    if (last + 1 < sentence.size() && isTimes(sentence, last + 1)) {
      times *= times(sentence, ++last);
    }
    return Optional.of(new Quantity(at, at, last, few.get(0) * times, few.get(1) * times, true));
  }

  private Optional<Quantity> exact(Sentence sentence, int at) {
    double total = 0;
    double part = 0;
    int last = at - 1;
    for (int i = at; i < sentence.size(); i++) {
      int end = GroupedDigits.last(sentence, i);
      Optional<Double> number = plain(GroupedDigits.text(sentence, i, end));
      boolean any = last >= at;
      if (number.isPresent() && (!any || follows(part, number.get()) && !isDigits(sentence, i))) {
        part += number.get();
        i = end;
      } else if (isTimes(sentence, i) && (any || isOne(sentence, i))) {
        double times = times(sentence, i);
        double scaled = (part == 0 ? 1 : part) * times;
        total += times > HUNDRED ? scaled : 0;
        part = times > HUNDRED ? 0 : scaled;
      } else if (any && joinsNumbers(sentence, i)) {
        continue;
      } else {
        break;
      }
      last = i;
    }
    double sum = total + part;
    return last < at ? Optional.empty() : Optional.of(new Quantity(at, at, last, sum, sum, false));
  }

  private static boolean follows(double part, double number) {
    return part == 0 || part % HUNDRED == 0 && number < HUNDRED;
  }

  /** The "and" of "two hundred and six". */
  private boolean joinsNumbers(Sentence sentence, int at) {
    return word(sentence, at).equals("and")
        && isTimes(sentence, at - 1)
        && at + 1 < sentence.size()
        && !isDigits(sentence, at + 1)
        && plain(word(sentence, at + 1)).isPresent();
  }

  private boolean isTimes(Sentence sentence, int at) {
    return values(Kind.TIMES).containsKey(word(sentence, at));
  }

  private double times(Sentence sentence, int at) {
    return times(word(sentence, at));
  }

  private double times(String word) {
    return Objects.requireNonNull(values(Kind.TIMES).get(word), word).get(0);
  }

  private Map<String, List<Double>> values(Kind kind) {
    return values.getOrDefault(kind, Map.of());
  }

  private static boolean isDigits(Sentence sentence, int at) {
    return Character.isDigit(sentence.token(at).text().charAt(0));
  }

  private boolean isOne(Sentence sentence, int at) {
    return at > 0 && WORDS.words("one").contains(word(sentence, at - 1));
  }

  private Optional<Double> plain(String word) {
    List<Double> named = values(Kind.NUMBER).get(word);
    if (named != null) {
      return Optional.of(named.get(0));
    }
    Matcher digits = DIGITS.matcher(word);
    if (!digits.matches()) {
      int dash = word.indexOf('-');
      return dash < 0 ? Optional.empty() : hyphened(word, dash);
    }
    String fraction = digits.group(2) == null ? "" : digits.group(2);
    return Optional.of(parse(digits.group(1) + fraction) * scale(digits));
  }

  private Optional<Double> hyphened(String word, int dash) {
    List<Double> tens = values(Kind.NUMBER).get(word.substring(0, dash));
    List<Double> ones = values(Kind.NUMBER).get(word.substring(dash + 1));
    return tens == null || ones == null ? Optional.empty() : Optional.of(tens.get(0) + ones.get(0));
  }

  private static double parse(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  private Quantity bounded(Sentence sentence, Quantity quantity) {
    int before = quantity.first() - 1;
    boolean led = before >= 0 && (isSign(sentence.token(before)) || isOne(sentence, before + 1));
    Quantity signed = led ? quantity.from(before) : quantity;
    for (int length = LONGEST_PHRASE; length > 0; length--) {
      int from = signed.first() - length;
      Kind bound = from < 0 ? null : bounds.get(words(sentence, from, signed.first()));
      if (bound != null) {
        return bounded(signed.from(from), bound);
      }
    }
    return signed;
  }

  private static Quantity bounded(Quantity quantity, Kind bound) {
    return switch (bound) {
      case LOW -> quantity.atLeast();
      case HIGH -> quantity.atMost();
      default -> quantity.about();
    };
  }

  private static boolean isSign(Token t) {
    return t.tag().equals("$");
  }

  private static String words(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token t : sentence.tokens().subList(from, to)) {
      words.append(words.length() == 0 ? "" : " ").append(t.text().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static String word(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
