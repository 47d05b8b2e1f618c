package org.parley;

import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import org.parley.bound.Deadline;
import org.parley.bound.DeadlineExceeded;
import org.parley.bound.ReadingStopped;
import org.parley.bound.TimeLimit;
import org.parley.dossier.DossierBuilder;
import org.parley.language.Annotator;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.reading.ReportReader;
import org.parley.text.Source;
import org.parley.text.TextReader;

/**
 * The front door: {@code Parley.reader().read(sources)} gives the dossier. Safe for several
 * threads.
 */
public final class Parley {
  private final TextReader texts = new TextReader();
  private final ReportReader reports;
  private final TimeLimit limit;

  private Parley(Annotator annotator, TimeLimit limit) {
    this.reports = new ReportReader(annotator);
    this.limit = limit;
  }

  /**
   * The reader whose annotator is on the class path, as that of {@code parley-english} is.
   *
   * @throws IllegalStateException where there is none
   */
  public static Parley reader() {
    return reader(
        ServiceLoader.load(Annotator.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no annotator on the class path: add org.parley:parley-english")));
  }

  public static Parley reader(Annotator annotator) {
    return reader(annotator, TimeLimit.DEFAULT);
  }

  /**
   * @param limit of the time of one report
   */
  public static Parley reader(Annotator annotator, TimeLimit limit) {
    return new Parley(Objects.requireNonNull(annotator), Objects.requireNonNull(limit));
  }

  /**
   * What one report says, by itself.
   *
   * @throws DeadlineExceeded where its reading takes longer than the limit; the reader is as good
   *     as before
   */
  public Reading read(Source source) {
    return read(source, () -> false);
  }

  /**
   * As {@link #read(Source)}; ends early where it is cancelled.
   *
   * @param cancelled asked again and again while the report is read, on the same thread
   * @throws ReadingStopped where the reading takes longer than the limit, or is cancelled
   */
  public Reading read(Source source, BooleanSupplier cancelled) {
    return Deadline.within(
        limit.of(source.original().length()), cancelled, () -> reports.read(texts.read(source)));
  }

  /**
   * What all of them say together; the order of {@code sources} is kept.
   *
   * @throws DeadlineExceeded where one takes longer than the limit; read one by one, the others can
   *     go on
   */
  public Dossier read(List<Source> sources) {
    return dossier(sources.stream().map(this::read).toList());
  }

  /** The fold over readings that were made one by one, or elsewhere. */
  public static Dossier dossier(List<Reading> readings) {
    return new DossierBuilder().build(readings);
  }
}
