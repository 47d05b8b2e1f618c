package org.parley.dossier;

import java.util.List;
import org.parley.model.Talk;

/** The talks that the reports tell of. */
final class Talks {
  private Talks() {}

  static List<Talk> of(List<Page> pages, People people, Families families) {
    List<MoveDraft> drafts = pages.stream().flatMap(p -> MoveFinder.of(p).stream()).toList();
    return new TalkMaker(people::party, people::name, families::origins)
        .talks(MoveMerger.merge(drafts, people::party));
  }
}
