package org.parley.io.page;

import org.parley.model.Span;

/**
 * A passage that a line of the page rests on.
 *
 * @param key of that line
 * @param marked whether the passage is marked before anyone asks for it
 */
record Cite(String key, Span span, boolean marked) {}
