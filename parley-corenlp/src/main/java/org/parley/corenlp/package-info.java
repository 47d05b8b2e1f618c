/**
 * The {@link org.parley.language.Annotator} that the command uses; the one place that touches
 * Stanford CoreNLP (GPL-3.0).
 */
@NullMarked
package org.parley.corenlp;

import org.jspecify.annotations.NullMarked;
