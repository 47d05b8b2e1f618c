/**
 * How the record is put into words, for the page, the terminal and the desk alike. {@link
 * org.parley.io.words.RecordLines} makes of each record the line that all three show, and they add
 * what is theirs: anchors, line widths, addresses. A {@code Figure} of 400 killed that Russia gives
 * becomes
 *
 * <pre>
 * day      25 Feb 2022
 * tag      killed
 * sentence Russia: about 400 killed
 * meta     per The Courier, 26 Feb 2022
 * </pre>
 *
 * <p>Reports are named by {@link org.parley.io.words.Sources}, of a dossier here and of a store in
 * the desk.
 */
@NullMarked
package org.parley.io.words;

import org.jspecify.annotations.NullMarked;
