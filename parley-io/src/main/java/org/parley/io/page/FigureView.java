package org.parley.io.page;

/** A number that a report gives. */
public record FigureView(Link link, String amount, String asOf, String by, String outlet) {}
