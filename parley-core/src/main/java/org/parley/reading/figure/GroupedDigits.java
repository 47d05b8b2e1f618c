package org.parley.reading.figure;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** "12 000": one number whose digits stand in groups of three, parted by blanks. */
final class GroupedDigits {
  private static final Pattern HEAD = Pattern.compile("(?:\\D{1,4})?[1-9]\\d{0,2}");
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?:\\.\\d+)?");

  private GroupedDigits() {}

  /** The index of the last group of the number that begins at {@code at}. */
  static int last(Sentence sentence, int at) {
    int last = at;
    while (HEAD.matcher(sentence.token(at).text()).matches() && isNext(sentence, last)) {
      last++;
    }
    return last == at || isOwn(sentence, at, last) ? last : at;
  }

  /** The words from {@code at} to {@code last} as one, in lower case. */
  static String text(Sentence sentence, int at, int last) {
    return sentence.tokens().subList(at, last + 1).stream()
        .map(Token::text)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isNext(Sentence sentence, int last) {
    return last + 1 < sentence.size()
        && GROUP.matcher(sentence.token(last + 1).text()).matches()
        && sentence.token(last + 1).span().start() == sentence.token(last).span().end() + 1;
  }

  /** In "Route 12 400 lorries" and "on May 3 200 people" the first number goes with the name. */
  private static boolean isOwn(Sentence sentence, int at, int last) {
    boolean named = at > 0 && sentence.token(at - 1).tag().startsWith("NNP");
    return !named || sentence.token(last).text().equals("000");
  }
}
