package org.parley.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a message without what is beneath its signature line and links to read it elsewhere.
 */
final class Letter {
  private static final Pattern SIGNATURE = Pattern.compile("^-- ?$|^_{20,}$");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)^(?:\\W*(?:view|read|open|see|having trouble|trouble)\\b.{0,60}"
              + "\\b(?:browser|online|web)\\b.{0,40}:?\\s*)?<?https?://\\S+>?$"
              + "|^\\W*(?:click here to )?unsubscribe\\b.{0,200}$|^\\[image:[^\\]]*\\]$");

  /** Beneath a signature line stands a signature, if no more than this. */
  private static final int SIGNATURE_LINES = 15;

  private Letter() {}

  static String words(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - SIGNATURE_LINES; i--) {
      if (SIGNATURE.matcher(lines.get(i)).matches()) {
        lines.subList(i, lines.size()).clear();
        break;
      }
    }
    lines.removeIf(line -> LINK.matcher(line.strip()).matches());
    return String.join("\n", lines).strip();
  }
}
