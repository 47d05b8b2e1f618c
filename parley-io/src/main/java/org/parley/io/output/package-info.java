/**
 * What the command writes: JSON Lines, one file a kind, one row type a file. The row types are the
 * one definition of the output; the committed JSON Schemas are generated from them.
 */
@NullMarked
package org.parley.io.output;

import org.jspecify.annotations.NullMarked;
