package org.parley.io.page;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.io.words.RecordLines;
import org.parley.model.Dispute;
import org.parley.model.Dossier;

/** The disputes, their sides in the dossier's order. */
final class DisputeViews {
  private final Dossier dossier;
  private final Citations citations;
  private final RecordLines lines;

  DisputeViews(Dossier dossier, Citations citations, RecordLines lines) {
    this.dossier = dossier;
    this.citations = citations;
    this.lines = lines;
    for (Dispute dispute : dossier.disputes()) {
      for (int i = 0; i < dispute.sides().size(); i++) {
        citations.add(key(dispute, i), dispute.sides().get(i).evidence());
      }
    }
  }

  List<DisputeView> views(Anchors anchors) {
    return dossier.disputes().stream()
        .map(d -> new DisputeView(lines.of(d), links(d, anchors)))
        .toList();
  }

  private List<Link> links(Dispute dispute, Anchors anchors) {
    return IntStream.range(0, dispute.sides().size())
        .mapToObj(i -> anchors.link(key(dispute, i)))
        .toList();
  }

  private String key(Dispute dispute, int side) {
    return citations.key("d", dispute.id() + " " + side);
  }
}
