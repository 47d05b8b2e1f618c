package org.parley.store;

import java.util.Optional;

/**
 * Where two stores first differ in their rows of one kind.
 *
 * @param number of the row, from 1
 * @param here the columns of the row of the one, by name, empty where it has no more
 * @param there that of the other
 */
public record Difference(long number, Optional<String> here, Optional<String> there) {}
