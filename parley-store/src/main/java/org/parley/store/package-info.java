/**
 * The record of a desk, in one SQLite file: every report with its bytes, what each says, what they
 * say together, and what people said about it. One {@link org.parley.store.StoreWriter} at a time
 * adds, any number of threads and processes read. The tables are described in {@code
 * docs/store.md}.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
