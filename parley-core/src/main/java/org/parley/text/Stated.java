package org.parley.text;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.Format;
import org.parley.model.Report;

/**
 * What somebody states of an input that need not stand in it: the outlet, the day of publication
 * and the address.
 */
public record Stated(Optional<String> outlet, Optional<LocalDate> published, Optional<String> url) {
  public static final Stated NOTHING =
      new Stated(Optional.empty(), Optional.empty(), Optional.empty());

  /** What comes with a source. */
  public static Stated of(Source source) {
    return new Stated(source.outlet(), source.published(), source.url());
  }

  /** A source with what is stated here, as far as nothing came with it. */
  public Source fill(Source source) {
    return new Source(
        source.id(),
        source.input(),
        source.format(),
        source.original(),
        source.sourceId(),
        source.title(),
        source.outlet().or(this::outlet),
        source.published().or(this::published),
        source.url().or(this::url));
  }

  /** As above, but a web page that names its own outlet, day or address keeps it. */
  public Source fillGaps(Source source) {
    if (source.format() != Format.HTML) {
      return fill(source);
    }
    Report page = new TextReader().read(source).report();
    boolean dated =
        page.published().day().isPresent() && !page.published().rule().startsWith("inferred");
    return new Stated(
            page.outlet().isPresent() ? Optional.empty() : outlet,
            dated ? Optional.empty() : published,
            page.url().isPresent() ? Optional.empty() : url)
        .fill(source);
  }
}
