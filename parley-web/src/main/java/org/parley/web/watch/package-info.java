/**
 * Saved filters and their news: an Atom feed (RFC 4287) for readers, and a signed message to a
 * webhook, tried again within bounds, for programs.
 */
package org.parley.web.watch;
