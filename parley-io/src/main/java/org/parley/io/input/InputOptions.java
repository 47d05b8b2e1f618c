package org.parley.io.input;

import java.util.Objects;
import java.util.Optional;
import org.parley.io.format.Columns;

/**
 * How inputs are taken apart.
 *
 * @param columns by which names the fields of rows go
 * @param fetch gets addresses, where they are to be fetched
 */
public record InputOptions(Columns columns, Optional<Fetch> fetch) {
  public static final InputOptions DEFAULT = new InputOptions(Columns.WELL_KNOWN, Optional.empty());

  public InputOptions {
    Objects.requireNonNull(columns);
    Objects.requireNonNull(fetch);
  }
}
