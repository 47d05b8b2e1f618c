package org.parley.store;

import java.util.Optional;
import org.parley.model.ReportId;

/**
 * A report as other records name it.
 *
 * @param input as its line has it
 * @param published a day, ISO 8601
 */
public record ReportBrief(
    ReportId id,
    Optional<String> outlet,
    String input,
    Optional<String> title,
    Optional<String> published) {}
