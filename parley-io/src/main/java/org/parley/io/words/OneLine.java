package org.parley.io.words;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a report on one line, whatever white space stands in them. */
public final class OneLine {
  /** Words between marks, with no other mark of the same kind among them. */
  private static final Pattern MARKED =
      Pattern.compile("“[^“”]*”|\"[^\"]*\"|«[^«»]*»|„[^„“”]*[“”]");

  private OneLine() {}

  public static String of(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** In quotation marks, unless the words have their own. */
  public static String quoted(String words) {
    String line = of(words);
    boolean own = line.length() > 1 && MARKED.matcher(line).matches();
    return own ? line : "“" + line + "”";
  }

  /** Parts with a dot between them; empty ones are left out. */
  public static String parts(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** A long text's first {@code most} characters, no wide one cut in two, and a sign of the cut. */
  public static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + " …";
  }
}
