package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Dispute;
import org.parley.model.Talk;

/** Positions of the reports that cannot all hold. */
final class Disputes {
  private Disputes() {}

  static List<Dispute> of(List<Page> pages, List<Talk> talks, People people, Families families) {
    List<Quarrel> quarrels =
        Stream.of(
                Progress.of(pages, talks, people),
                Contradictions.of(pages, people),
                Rejections.of(pages, people),
                FigureDisputes.of(pages, people, families))
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Quarrel::day).thenComparing(Quarrel::report))
            .toList();
    List<Dispute> disputes = new ArrayList<>();
    for (Quarrel q : quarrels) {
      disputes.add(q.dispute("d" + (disputes.size() + 1)));
    }
    return disputes;
  }
}
