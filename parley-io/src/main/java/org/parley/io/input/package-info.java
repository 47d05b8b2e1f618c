/** From paths and standard input to sources: walking, unpacking, decoding, with faults kept. */
package org.parley.io.input;
