/** Adding reports at the desk, and how far their reading is. */
@NullMarked
package org.parley.web.add;

import org.jspecify.annotations.NullMarked;
