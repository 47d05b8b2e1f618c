/** Talks as a time line with a lane a party, and each talk by itself. */
@NullMarked
package org.parley.web.talk;

import org.jspecify.annotations.NullMarked;
