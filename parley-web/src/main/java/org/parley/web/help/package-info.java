/** Pages that explain the others. */
@NullMarked
package org.parley.web.help;

import org.jspecify.annotations.NullMarked;
