package org.parley.retrieval;

/**
 * A passage that was found.
 *
 * @param likeness 0 to 1: how near its words come to those of the question
 */
public record RankedPassage<T>(T passage, double likeness) {}
