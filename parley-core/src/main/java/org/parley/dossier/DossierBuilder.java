package org.parley.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Copy;
import org.parley.model.Dispute;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Talk;

/**
 * Folds readings, in the order of their days and then of input, into what the reports say together.
 * The same readings give the same dossier; its cost grows with their number.
 */
public final class DossierBuilder {
  public Dossier build(List<Reading> readings) {
    JoinedReadings joined = ActorJoin.join(readings);
    List<Page> pages = pages(joined.readings());
    List<Copy> copies = CopyFinder.of(pages.stream().map(Page::report).toList());
    Families families = new Families(copies);
    People people = new People(joined.actors());
    List<Talk> talks = Talks.of(pages, people, families);
    List<Dispute> disputes = Disputes.of(pages, talks, people, families);
    return new Dossier(joined.readings(), copies, joined.actors(), talks, disputes);
  }

  private static List<Page> pages(List<Reading> readings) {
    List<Reading> inOrder = new ArrayList<>(readings);
    inOrder.sort(
        Comparator.comparing((Reading r) -> r.report().published().day().orElse(LocalDate.MAX)));
    List<Page> pages = new ArrayList<>();
    for (Reading r : inOrder) {
      pages.add(new Page(r, pages.size()));
    }
    return pages;
  }
}
