/**
 * Who is in a report: every mention of a state, body, group or person, and which of them are one
 * actor (named entities, their register entries, and coreference of titles, descriptions and
 * pronouns). "Kenya's foreign minister, Maria Njoroge, flew to Kampala. She met her counterpart"
 * has one person in three mentions, who belongs to Kenya, and a second who belongs to Uganda.
 */
@NullMarked
package org.parley.reading.actor;

import org.jspecify.annotations.NullMarked;
