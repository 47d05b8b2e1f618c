package org.parley.store;

import java.util.Objects;
import org.parley.model.Format;
import org.parley.text.Stated;

/**
 * A report's input.
 *
 * @param input the name that it had, with {@code #line} for a line of JSON Lines
 * @param bytes as they were given
 * @param text the text that was decoded from them, into which the report's offsets point
 * @param stated what came with them, in a row of JSON Lines or from whoever added the report
 */
public record StoredOriginal(
    String input, Format format, byte[] bytes, String text, Stated stated) {
  public StoredOriginal {
    Objects.requireNonNull(input);
    Objects.requireNonNull(format);
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(text);
    Objects.requireNonNull(stated);
  }
}
