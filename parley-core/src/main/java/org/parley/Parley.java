package org.parley;

import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
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

  private Parley(Annotator annotator) {
    this.reports = new ReportReader(annotator);
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
    return new Parley(Objects.requireNonNull(annotator));
  }

  /** What one report says, by itself. */
  public Reading read(Source source) {
    return reports.read(texts.read(source));
  }

  /** What all of them say together; the order of {@code sources} is kept. */
  public Dossier read(List<Source> sources) {
    return dossier(sources.stream().map(this::read).toList());
  }

  /** The fold over readings that were made one by one, or elsewhere. */
  public static Dossier dossier(List<Reading> readings) {
    return new DossierBuilder().build(readings);
  }
}
