/**
 * How long the reading of one report may take, and how it is ended. The one package that the layers
 * above all may use.
 */
@NullMarked
package org.parley.bound;

import org.jspecify.annotations.NullMarked;
