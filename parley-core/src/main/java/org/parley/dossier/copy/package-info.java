/**
 * Which reports copy which. A {@link org.parley.dossier.copy.Fingerprint} holds the words of a
 * report's body outside its quotations; reports that share runs of these words are compared, the
 * nearest few of each run alone, so that the cost of a report does not grow with the number of
 * others. "38% of the shorter one's own words are the same; both credit AP" makes the later of two
 * a copy of the earlier, and what both tell counts once. Who quotes the same speech copies nobody;
 * nor does who ends with the same words on writers and offers, as an outlet's reports may.
 *
 * <p>{@link org.parley.dossier.copy.NearDuplicateIndex} keeps this as reports come, in any order,
 * over a {@link org.parley.dossier.copy.FingerprintRepository}: in memory for one run, in SQLite
 * for a store.
 */
@NullMarked
package org.parley.dossier.copy;

import org.jspecify.annotations.NullMarked;
