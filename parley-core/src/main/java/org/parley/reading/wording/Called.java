package org.parley.reading.wording;

import org.parley.model.Span;

/**
 * A term that stands for a thing at one place.
 *
 * @param telling whether the choice of the word tells how one sees the thing, so that in reported
 *     speech it counts as the speaker's; a name or an office is the outlet's style
 */
record Called(String referent, String term, Span span, boolean telling) {}
