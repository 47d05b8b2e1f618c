package org.parley.text;

import java.util.List;
import java.util.Optional;
import org.parley.model.Publication;
import org.parley.model.SetAside;
import org.parley.model.Span;

/**
 * The lines of a sheet, sorted; every span is on the sheet.
 *
 * @param day the day that a line above or below the story states, or its dateline
 * @param outlet the outlet that the closing line names
 */
record Story(
    Optional<Span> title,
    List<Span> paragraphs,
    List<SetAside> asides,
    Optional<Publication> day,
    Optional<String> outlet,
    Optional<Datelines.Dateline> dateline) {}
