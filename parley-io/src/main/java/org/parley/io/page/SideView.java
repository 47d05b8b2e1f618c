package org.parley.io.page;

/** One side of a dispute. */
public record SideView(Link link, String by, String position, String per) {}
