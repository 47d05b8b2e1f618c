package org.parley.text;

import java.util.List;

/**
 * A rule of {@code page-parts.json}: a part of a page that is not the story.
 *
 * @param examples class attributes of parts that are left out
 * @param counterexamples those of parts that are not
 */
record PagePart(
    String name,
    String reason,
    String tags,
    String pattern,
    List<String> examples,
    List<String> counterexamples) {}
