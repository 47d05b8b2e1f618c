/**
 * Who did what to whom, by rules over dependencies, in the terms of PLOVER (Halterman et al. 2023).
 * As in PETRARCH2 (Norris et al. 2017), a rule names the words of an act and where the grammar
 * keeps its doer and addressee: "Kenya's minister rejected Uganda's offer" is {@code REJECT} by the
 * minister towards Uganda. What a trained reader marks is joined with these in {@link
 * org.parley.reading.act}.
 */
@NullMarked
package org.parley.reading.event;

import org.jspecify.annotations.NullMarked;
