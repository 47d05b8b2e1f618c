package org.parley.dossier.question;

import org.parley.model.ReportId;

/**
 * What one report gives to one question that reports answer together: where the talks of two
 * parties stand, or a matter on which they differ. Questions are answered apart from each other, so
 * a new report bears on those alone to which it contributes.
 */
public interface Contribution {
  /** The question, as a word that is the same wherever it is asked. */
  String question();

  /** The id of the report. */
  ReportId report();

  /** The same, its report at this place among those that answer the question. */
  Contribution at(int order);
}
