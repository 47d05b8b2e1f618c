package org.parley.io.page;

/**
 * From a line of the record to its passages.
 *
 * @param key of the line
 * @param target id of the first passage's element
 * @param passages how many there are
 */
public record Link(String key, String target, int passages) {}
