/**
 * What inputs are made of: each {@link org.parley.io.format.FileFormat} is told by its first bytes
 * and gives the reports in it. A report whose input states no more than its bytes keeps those;
 * every other one becomes a row of JSON, with what is stated beside it.
 */
@NullMarked
package org.parley.io.format;

import org.jspecify.annotations.NullMarked;
