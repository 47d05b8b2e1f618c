/**
 * The numbers of a report: how many, of what, whose, by whose count, as of when. "At least 40
 * Kenyan soldiers were killed, the ministry said on Monday" is a figure of 40 or more, killed, of
 * Kenya, by the ministry.
 */
@NullMarked
package org.parley.reading.figure;

import org.jspecify.annotations.NullMarked;
