package org.parley.io.format;

import java.util.Optional;
import org.parley.model.Format;

/**
 * What is stated of a file beside its bytes, by whatever holds it.
 *
 * @param url the address that it was fetched from
 * @param charset the label of its charset
 */
public record Metadata(Optional<String> url, Optional<String> charset) {
  public static final Metadata NOTHING = new Metadata(Optional.empty(), Optional.empty());

  /** The row that keeps a report with what is stated of it. */
  public byte[] row(Format format, String text) {
    return Row.of(text, format.markup()).at(url).json();
  }
}
