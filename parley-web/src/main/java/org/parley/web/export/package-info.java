/** Exports out of a store, for the command line and for the API alike. */
@NullMarked
package org.parley.web.export;

import org.jspecify.annotations.NullMarked;
