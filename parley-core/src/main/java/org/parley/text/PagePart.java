package org.parley.text;

import java.util.List;

/** A rule of {@code page-parts.json}: a part of a page that is not the story. */
record PagePart(String name, String reason, String tags, String pattern, List<Example> examples) {

  /** A class attribute, and whether the part that bears it is left out. */
  record Example(String line, boolean out) {}
}
