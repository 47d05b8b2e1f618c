package org.parley.dossier.deed;

import org.parley.model.Slug;

/**
 * Families of deeds that are compared with one another, since reports differ in what they call one
 * deed: a demand or a threat, aid or a move of troops.
 */
enum DeedGroup implements Slug {
  MEETING,
  FORCE,
  WORD
}
