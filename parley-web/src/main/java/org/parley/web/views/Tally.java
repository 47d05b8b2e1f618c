package org.parley.web.views;

/** How often something is, with the address of the list of just these. */
public record Tally(String label, long count, String address) {}
