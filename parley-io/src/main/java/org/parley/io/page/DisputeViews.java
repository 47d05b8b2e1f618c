package org.parley.io.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.io.words.DisputeWords;
import org.parley.io.words.MoveSentence;
import org.parley.io.words.Names;
import org.parley.io.words.Telling;
import org.parley.model.Dispute;
import org.parley.model.Dossier;
import org.parley.model.Side;

/** The disputes, their sides in the dossier's order. */
final class DisputeViews {
  private final Dossier dossier;
  private final Citations citations;
  private final Names names;
  private final Telling telling;

  DisputeViews(Dossier dossier, Citations citations) {
    this.dossier = dossier;
    this.citations = citations;
    this.names = new Names(dossier);
    this.telling = new Telling(dossier);
    for (Dispute dispute : dossier.disputes()) {
      for (int i = 0; i < dispute.sides().size(); i++) {
        citations.add(key(dispute, i), dispute.sides().get(i).evidence());
      }
    }
  }

  List<DisputeView> views(Anchors anchors) {
    return dossier.disputes().stream().map(d -> view(d, anchors)).toList();
  }

  private DisputeView view(Dispute dispute, Anchors anchors) {
    List<SideView> sides = new ArrayList<>();
    for (int i = 0; i < dispute.sides().size(); i++) {
      sides.add(view(dispute.sides().get(i), anchors.link(key(dispute, i))));
    }
    return new DisputeView(
        dispute.about(),
        dispute.kind().slug(),
        DisputeWords.comparable(dispute.comparable()),
        dispute.why(),
        sides);
  }

  private SideView view(Side side, Link link) {
    return new SideView(
        link,
        Names.capital(names.voices(side.by())),
        MoveSentence.quoted(side.position()),
        "per " + String.join(", ", telling.outlets(side.evidence())));
  }

  private String key(Dispute dispute, int side) {
    return citations.key("d", dispute.id() + " " + side);
  }
}
