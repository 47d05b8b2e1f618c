/**
 * What a report claims that others may dispute. A {@link org.parley.model.Stance} takes one side of
 * a question on which no two answers can both hold: "Eritrea said it was ready for talks" stands
 * against "Eritrea refuses talks". A {@link org.parley.model.Rebuttal} is a claim that another
 * calls untrue: "Eritrea rejected Ethiopia's claim that its troops had crossed the river", or an
 * accusation that the accused denies in another sentence. Rules find the words ({@code
 * oppositions.json}, {@code rejections.json}, {@code denials.json}); the grammar tells whose they
 * are. The dossier sets the claims of all reports side by side.
 */
@NullMarked
package org.parley.reading.claim;

import org.jspecify.annotations.NullMarked;
