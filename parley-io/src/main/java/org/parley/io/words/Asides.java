package org.parley.io.words;

import java.util.EnumMap;
import java.util.Map;
import org.parley.model.AsideReason;
import org.parley.model.Dossier;
import org.parley.model.SetAside;

/** What was set aside, counted by reason. */
public final class Asides {
  private Asides() {}

  public static Map<AsideReason, Integer> counts(Dossier dossier) {
    Map<AsideReason, Integer> counts = new EnumMap<>(AsideReason.class);
    dossier.readings().stream()
        .flatMap(r -> r.report().setAside().stream())
        .map(SetAside::reason)
        .forEach(reason -> counts.merge(reason, 1, Integer::sum));
    return counts;
  }

  public static String label(AsideReason reason) {
    return reason.slug().replace('-', ' ');
  }
}
