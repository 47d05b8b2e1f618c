/**
 * The vocabulary of the record: reports, actors, statements, events, talks, disputes, figures,
 * wording. Records and enums only; the package depends on nothing of ours. Every offset is into a
 * report's original text.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
