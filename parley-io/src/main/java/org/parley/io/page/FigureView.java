package org.parley.io.page;

import org.parley.io.words.RecordLine;

/** A number that a report gives. */
public record FigureView(Link link, RecordLine line, String amount, String outlet) {}
