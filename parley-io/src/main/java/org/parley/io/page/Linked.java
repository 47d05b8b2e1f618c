package org.parley.io.page;

import org.parley.io.words.RecordLine;

/** A line of the record and the way to its passages. */
public record Linked(Link link, RecordLine line) {}
