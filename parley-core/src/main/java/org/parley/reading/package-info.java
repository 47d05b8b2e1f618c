/**
 * What one report says, read on its own: {@link org.parley.reading.ReportReader} finds times and
 * places, then actors, then statements, then events, figures, wording and claims, each from what
 * was found before it. {@link org.parley.reading.ReadingCheck} holds every reading to the
 * invariants that all its finders share.
 */
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
