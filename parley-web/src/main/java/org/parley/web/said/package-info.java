/** "Did they say it?": statements that come nearest to a claim in meaning. */
@NullMarked
package org.parley.web.said;

import org.jspecify.annotations.NullMarked;
