/**
 * The record as tables for other programs: CSV, Parquet, JSON Lines and PLOVER. A {@link
 * org.parley.io.export.Table} is the one definition of its columns; the files, the API and the
 * documentation are made from it.
 */
@NullMarked
package org.parley.io.export;

import org.jspecify.annotations.NullMarked;
