/**
 * The acts of a report. What a trained reader marks (trigger, act, PLOVER type, realis and
 * arguments) and what the rules of {@link org.parley.reading.event} find become one list of events:
 * "Kenya turned down the offer of talks that Uganda had made on Monday" is a {@code refuse} by
 * Kenya towards Uganda and an {@code offer} by Uganda of Monday, which it answers. Rules keep what
 * a convention fixes: who a name stands for, which day a date is, where a place lies.
 */
@NullMarked
package org.parley.reading.act;

import org.jspecify.annotations.NullMarked;
