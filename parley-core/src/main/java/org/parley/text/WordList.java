package org.parley.text;

/** A named list of words in one string, as short lists of the codebook are written. */
record WordList(String name, String words) {}
