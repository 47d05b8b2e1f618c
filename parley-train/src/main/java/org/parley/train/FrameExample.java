package org.parley.train;

import java.util.List;
import org.parley.encoder.Window;

/**
 * A window with predicates that are given, and what they do.
 *
 * @param classes one a predicate: its frame, as {@link Frames} numbers them; below 0 where unknown
 */
record FrameExample(Window window, List<Predicate> predicates, int[] classes) {}
