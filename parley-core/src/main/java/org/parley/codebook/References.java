package org.parley.codebook;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one way in which an entry of the codebook refers to something by its name: {@code {talks}}. A
 * name is in lower case, may have hyphens and may end in digits; numbers in braces are a regular
 * expression's own.
 */
public final class References {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*[0-9]*)\\}");

  private References() {}

  /** {@code text} with what each name means in its place; {@code meaning} throws for others. */
  public static String replace(String text, UnaryOperator<String> meaning) {
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(meaning.apply(name.group(1))));
  }

  /** As {@link #replace(String, UnaryOperator)}; a name that has no meaning is an error. */
  public static String replace(String text, Map<String, String> meanings) {
    return replace(
        text,
        name ->
            Optional.ofNullable(meanings.get(name))
                .orElseThrow(
                    () ->
                        new IllegalArgumentException("nothing is named {" + name + "}: " + text)));
  }

  /** The name where {@code word} is a reference and nothing else. */
  static Optional<String> name(String word) {
    return Optional.of(NAME.matcher(word)).filter(Matcher::matches).map(m -> m.group(1));
  }
}
