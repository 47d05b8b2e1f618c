package org.parley.model;

import java.util.List;

/**
 * What the reports say together.
 *
 * @param readings one a report, in order of input, with the dossier's actor ids
 * @param actors one per actor over all reports, sorted by id
 */
public record Dossier(
    List<Reading> readings,
    List<Copy> copies,
    List<Actor> actors,
    List<Talk> talks,
    List<Dispute> disputes,
    List<Deed> deeds,
    List<Revision> revisions) {
  public Dossier {
    readings = List.copyOf(readings);
    copies = List.copyOf(copies);
    actors = List.copyOf(actors);
    talks = List.copyOf(talks);
    disputes = List.copyOf(disputes);
    deeds = List.copyOf(deeds);
    revisions = List.copyOf(revisions);
  }
}
