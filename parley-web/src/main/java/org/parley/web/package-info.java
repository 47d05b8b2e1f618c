/**
 * The desk: pages over a store, rendered on the server. What a report says is text on them, never
 * markup; no page asks anything of another host.
 */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
