/**
 * The rules as data: what a cue is, what an act is, what junk looks like. Every rule carries
 * examples, and tests run them.
 */
package org.parley.codebook;
