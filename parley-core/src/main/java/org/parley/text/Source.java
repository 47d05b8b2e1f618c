package org.parley.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.WellFormed;

/**
 * An input before it is read: its decoded text and what came with it, all made {@link WellFormed}.
 *
 * @param id first 16 hex digits of the SHA-256 of the input's bytes
 * @param input path or address as given, with {@code #member} for a part of a file
 * @param original the decoded text; for HTML the page's source
 * @param sourceId, title, outlet, published, url fields that a JSON Lines input states
 */
public record Source(
    ReportId id,
    String input,
    Format format,
    String original,
    Optional<String> sourceId,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url) {
  public Source {
    Objects.requireNonNull(id);
    input = WellFormed.of(input);
    Objects.requireNonNull(format);
    original = WellFormed.of(original);
    sourceId = sourceId.map(WellFormed::of);
    title = title.map(WellFormed::of);
    outlet = outlet.map(WellFormed::of);
    Objects.requireNonNull(published);
    url = url.map(WellFormed::of);
  }

  /** A plain text or HTML page that states nothing about itself. */
  public static Source of(ReportId id, String input, Format format, String original) {
    return new Source(
        id,
        input,
        format,
        original,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
