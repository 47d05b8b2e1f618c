/**
 * Which reports copy which. A {@link org.parley.dossier.copy.Fingerprint} is the MinHash signature
 * (Broder 1997) of a report's body; reports that share a bucket of it are compared, so that the
 * cost of a report does not grow with the number of others. "About 97% of the word runs are the
 * same; both credit AP" makes the later of two a copy of the earlier, and what both tell counts
 * once.
 *
 * <p>{@link org.parley.dossier.copy.NearDuplicateIndex} keeps this as reports come, in any order,
 * over a {@link org.parley.dossier.copy.FingerprintRepository}: in memory for one run, in SQLite
 * for a store.
 */
@NullMarked
package org.parley.dossier.copy;

import org.jspecify.annotations.NullMarked;
