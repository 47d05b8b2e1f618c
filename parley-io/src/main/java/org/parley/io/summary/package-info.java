/** The record as plain text for a terminal. */
@NullMarked
package org.parley.io.summary;

import org.jspecify.annotations.NullMarked;
