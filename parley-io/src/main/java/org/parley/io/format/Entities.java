package org.parley.io.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Entities of HTML that were left in words, also those that were escaped once more. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;){0,4}(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

  private Entities() {}

  /** The words with the letters that the entities stand for; what is no entity stays. */
  static String decoded(String words) {
    return words.indexOf('&') < 0
        ? words
        : ENTITY
            .matcher(words)
            .replaceAll(m -> Matcher.quoteReplacement(letter(m.group(1), m.group())));
  }

  private static String letter(String name, String all) {
    String entity = "&" + name + ";";
    String letter = Parser.unescapeEntities(entity, false);
    return letter.equals(entity) ? all : letter;
  }
}
