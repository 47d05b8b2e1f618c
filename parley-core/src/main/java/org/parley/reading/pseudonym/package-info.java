/**
 * Names that stand in for those of the parties while a model reads a report. What a model has
 * learned of Norway or of Russia is then of no account: a report in which the two change places is
 * read as the same words. Everything else reads the names as they stand.
 */
@NullMarked
package org.parley.reading.pseudonym;

import org.jspecify.annotations.NullMarked;
