/**
 * Who said what, read by a small encoder (the first nine layers of E5-small) that was trained on
 * PolNeAR's train part.
 *
 * <p>A text is cut into words, words into pieces of a fixed vocabulary ({@link
 * org.parley.encoder.Vocabulary}), and paragraphs packed into windows. The encoder gives each word
 * 384 numbers; from these a linear chain (CRF) tags every word as part of a source, cue or content,
 * and a scorer links each cue to its source and each piece of content to its cue.
 */
package org.parley.encoder;
