/**
 * Saved filters and their news: an Atom feed (RFC 4287) for readers, and a signed message to a
 * webhook, tried again within bounds, for programs.
 */
@NullMarked
package org.parley.web.watch;

import org.jspecify.annotations.NullMarked;
