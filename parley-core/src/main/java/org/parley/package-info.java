/**
 * Parley reads the news of a conflict and keeps the record of its diplomacy. Begin at {@link
 * org.parley.Parley}.
 */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
