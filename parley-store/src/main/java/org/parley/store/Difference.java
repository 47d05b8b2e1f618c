package org.parley.store;

import java.util.Optional;

/**
 * Where two stores first differ in their lines of one kind.
 *
 * @param number of the line, from 1
 * @param here the line of the one, empty where it has no more
 * @param there the line of the other
 */
public record Difference(long number, Optional<String> here, Optional<String> there) {}
