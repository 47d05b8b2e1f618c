package org.parley.io.page;

/**
 * A term and how often it stands in the reports of one outlet.
 *
 * @param voice whose word it is; empty for the outlet's own
 */
public record TermView(Link link, String term, String voice, int count) {}
