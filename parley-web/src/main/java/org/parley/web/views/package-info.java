/** Views over many records: actors, who does what to whom, where, in which words, what is new. */
@NullMarked
package org.parley.web.views;

import org.jspecify.annotations.NullMarked;
