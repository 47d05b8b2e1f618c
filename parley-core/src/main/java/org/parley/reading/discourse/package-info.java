/**
 * What a report has spoken of so far, for the words that mean somebody named before: who was named
 * last, who is spoken of most, who is subject of which sentence, which are quoted, and whom a
 * pronoun means. In "Maria Njoroge met the president. She said", "She" is Njoroge, the subject.
 *
 * <p>Salience that fades from sentence to sentence follows Lappin and Leass (1994), <em>An
 * Algorithm for Pronominal Anaphora Resolution</em>.
 */
@NullMarked
package org.parley.reading.discourse;

import org.jspecify.annotations.NullMarked;
