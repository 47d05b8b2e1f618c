/** The web application as it is served: all parts together. */
@NullMarked
package org.parley.web.desk;

import org.jspecify.annotations.NullMarked;
