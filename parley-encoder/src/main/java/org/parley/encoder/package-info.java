/**
 * Who said what and who did what to whom, read in one pass by a small encoder (the first nine
 * layers of E5-small, Wang et al. 2022) that was trained on PolNeAR's train part and on the corpus
 * of acts.
 *
 * <p>A text is cut into words, words into pieces of a fixed vocabulary ({@link
 * org.parley.encoder.Vocabulary}), and paragraphs packed into windows. The encoder gives each word
 * 384 numbers; from these a linear chain (CRF) tags every word as part of a source, cue or content,
 * and a scorer links each cue to its source and each piece of content to its cue. Triggers of acts
 * are tagged in the same way; heads give each trigger its act, type, mode and realis, and score
 * every word of the window as its doer, addressee, place, day and so on.
 */
@NullMarked
package org.parley.encoder;

import org.jspecify.annotations.NullMarked;
