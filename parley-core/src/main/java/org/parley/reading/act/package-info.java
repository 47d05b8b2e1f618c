/**
 * Reads the acts of a report: what a trained reader marks and what the rules of {@code
 * org.parley.reading.event} find become one list of events.
 */
package org.parley.reading.act;
