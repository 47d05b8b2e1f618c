/**
 * The grammar of a text, whoever finds it: sentences, words with part of speech and lemma, and
 * Universal Dependencies (Nivre et al. 2016). An {@link org.parley.language.Annotator} gives the
 * sentences of a stretch of text, and {@link org.parley.language.Document} lays them out with every
 * offset in the report's original. What a trained reader marks beside the grammar comes as {@link
 * org.parley.language.Marks}.
 */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
