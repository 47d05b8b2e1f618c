/** From paths and standard input to sources: walking, unpacking, decoding, with faults kept. */
@NullMarked
package org.parley.io.input;

import org.jspecify.annotations.NullMarked;
