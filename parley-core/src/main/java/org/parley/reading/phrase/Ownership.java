package org.parley.reading.phrase;

/**
 * Whose a title or an institution is.
 *
 * @param first of the first word of the phrase, with those that name the owner
 * @param last of its last word, with those
 */
record Ownership(Phrase.Owner owner, int first, int last) {}
