/** How the record is put into sentences: names, days, outlets and what a move does. */
@NullMarked
package org.parley.io.words;

import org.jspecify.annotations.NullMarked;
