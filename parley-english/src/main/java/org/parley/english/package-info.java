/**
 * All that reading English takes, in one dependency: with this module on the class path {@code
 * Parley.reader()} reads statements and acts as the command does.
 */
@NullMarked
package org.parley.english;

import org.jspecify.annotations.NullMarked;
