package org.parley.io.input;

import java.util.Objects;
import org.parley.text.Source;

/**
 * One report as it came.
 *
 * @param bytes those of the file, without compression, or of its line of JSON Lines
 */
public record Input(Source source, byte[] bytes) {
  public Input {
    Objects.requireNonNull(source);
    Objects.requireNonNull(bytes);
  }
}
