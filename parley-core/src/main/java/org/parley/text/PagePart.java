package org.parley.text;

import java.util.List;

/**
 * A rule of {@code page-parts.json}: a part of a page that is not the story.
 *
 * @param inline whether it is so within a paragraph, too
 * @param wraps whether the whole story can stand in a part of such a name
 * @param examples class attributes of parts that are left out
 * @param counterexamples those of parts that are not
 */
record PagePart(
    String name,
    String reason,
    String tags,
    boolean inline,
    boolean wraps,
    String pattern,
    List<String> examples,
    List<String> counterexamples) {}
