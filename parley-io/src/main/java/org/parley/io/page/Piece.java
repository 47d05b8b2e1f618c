package org.parley.io.page;

/**
 * A stretch of a report's text that the same lines of the record cite throughout.
 *
 * @param id of its element, empty where nothing cites it
 * @param keys of the lines that cite it, parted by spaces
 * @param starts those of {@code keys} whose passage begins here
 */
public record Piece(String id, String keys, String starts, String text) {}
