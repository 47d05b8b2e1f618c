/** What the reports say together: copies, one actor per person, talks, disputes. */
package org.parley.dossier;
