package org.parley.reading.place;

import java.util.List;
import org.parley.language.Document;
import org.parley.model.Place;

/** Finds the places that a report names, with their GeoNames entries. */
public final class PlaceFinder {
  public List<Place> find(Document document) {
    return List.of();
  }
}
