/**
 * Phrases that name or describe actors, found sentence by sentence, before it is known whom they
 * mean (chunking, with titles in apposition and the owners of possessives). "Kenya's foreign
 * minister, Maria Njoroge, and the rebels" is one person with a title that Kenya owns, and one
 * group.
 *
 * <p>Pieces are what word lists, the register and the tagger know of a sentence; phrases are pieces
 * that belong together.
 */
@NullMarked
package org.parley.reading.phrase;

import org.jspecify.annotations.NullMarked;
