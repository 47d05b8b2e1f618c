/**
 * Who said what (attribution, as in PolNeAR, Newell et al. 2018): source, cue and content. "The
 * offer, the minister said on Monday, 'is no offer'" is one statement by the minister, said on
 * Monday, with the cue "said" and two pieces of content. Attributions come from a trained marker
 * where there is one ({@link org.parley.language.Marker}) and from cue rules where it is silent;
 * the rules resolve the speaker and the day.
 */
@NullMarked
package org.parley.reading.statement;

import org.jspecify.annotations.NullMarked;
