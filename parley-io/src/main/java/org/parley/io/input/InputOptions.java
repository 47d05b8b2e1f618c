package org.parley.io.input;

import java.util.Objects;
import org.parley.io.format.Columns;

/**
 * How inputs are taken apart.
 *
 * @param columns by which names the fields of rows go
 */
public record InputOptions(Columns columns) {
  public static final InputOptions DEFAULT = new InputOptions(Columns.WELL_KNOWN);

  public InputOptions {
    Objects.requireNonNull(columns);
  }
}
