/**
 * The talks of two parties. An event with an act is a {@link org.parley.dossier.talk.MoveCandidate}
 * of the report that tells it; candidates of several reports that tell one deed (the same act and
 * parties, days and venues that fit) are one move; moves without a long silence between them are
 * one talk, and {@link org.parley.dossier.talk.TalkState} is what they make of it: an offer on
 * Monday that is refused on Tuesday leaves it stalled. What a mediator does is part of the talk
 * between the principals.
 */
@NullMarked
package org.parley.dossier.talk;

import org.jspecify.annotations.NullMarked;
