/**
 * How a report words things: which terms it has for one thing, in the outlet's own voice and in
 * those that it quotes (word choice, as in NewsWCL50, Hamborg et al. 2019). "Rebels, whom the
 * government calls 'bandits', hold the town" gives {@code rebels} for the outlet and {@code
 * bandits} for the government.
 */
@NullMarked
package org.parley.reading.wording;

import org.jspecify.annotations.NullMarked;
