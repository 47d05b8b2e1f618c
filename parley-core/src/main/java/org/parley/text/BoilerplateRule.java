package org.parley.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.AsideReason;

/** A rule of {@code asides.json}: what is not the story, why, and how much a match takes. */
record BoilerplateRule(
    String name,
    String reason,
    Scope scope,
    String pattern,
    Optional<Integer> longest,
    List<Example> examples,
    List<String> counterexamples) {
  private static final int LONGEST = 250;

  /** What a match takes, see the file. */
  enum Scope {
    line,
    piece,
    heading,
    rest
  }

  /** A line, and the part of it that the rule takes. */
  record Example(String line, String aside) {}

  Compiled compiled() {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Compiled(
        scope,
        AsideReason.valueOf(reason.toUpperCase(Locale.ROOT).replace('-', '_')),
        Pattern.compile(pattern, flags),
        longest.orElse(LONGEST));
  }

  /** A rule ready to use; a line longer than {@code longest} is not tried. */
  record Compiled(Scope scope, AsideReason reason, Pattern pattern, int longest) {
    boolean takes(String line) {
      return line.length() <= longest && pattern.matcher(line).matches();
    }
  }
}
