/**
 * One actor for each that several reports name. "Volodymyr Zelenskyy" and "Vladimir Zelensky" of
 * one country are one person, over spellings and short forms; "Maria Santos" of Brazil and "Maria
 * Santos" of the Philippines are two. {@link org.parley.dossier.entity.EntityResolver} keeps this
 * as reports come, over an {@link org.parley.dossier.entity.ActorRepository}, and {@link
 * org.parley.dossier.entity.ActorResolution} puts the ids of all reports into a reading.
 */
@NullMarked
package org.parley.dossier.entity;

import org.jspecify.annotations.NullMarked;
