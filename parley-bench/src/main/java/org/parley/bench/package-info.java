/**
 * The published figures, measured anew: how well and how fast Parley reads, beside others on the
 * same texts in the same run. Figures are compared with those that are committed, and the data with
 * its checksums.
 */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
