package org.parley.dossier;

import java.util.List;
import org.parley.model.Dossier;
import org.parley.model.Reading;

/**
 * Folds the readings of one run, in the order of their days and then of input, into what the
 * reports say together. The same readings give the same dossier.
 */
public final class DossierBuilder {
  public Dossier build(List<Reading> readings) {
    DossierInMemory repository = new DossierInMemory();
    DossierEngine engine = new DossierEngine(repository);
    for (Reading reading : readings) {
      repository.add(reading);
      engine.changed(reading);
    }
    engine.fold();
    return repository.dossier();
  }
}
