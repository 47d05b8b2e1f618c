/**
 * The record as one HTML page that needs no other file and asks for none. What a report says is
 * text on it, never markup.
 */
@NullMarked
package org.parley.io.page;

import org.jspecify.annotations.NullMarked;
