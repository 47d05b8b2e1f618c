/**
 * What changed between versions of one report: those at one address, or of one outlet under one
 * title. Passages are compared by their words, so a change of markup alone is none.
 */
@NullMarked
package org.parley.dossier.revision;

import org.jspecify.annotations.NullMarked;
