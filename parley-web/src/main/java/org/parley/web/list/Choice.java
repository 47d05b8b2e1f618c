package org.parley.web.list;

/** A value of a facet; its address adds it to the list's filter, or takes it out. */
public record Choice(String label, long count, boolean chosen, String address) {}
