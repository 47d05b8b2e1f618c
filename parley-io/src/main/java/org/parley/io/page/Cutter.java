package org.parley.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Span;

/** Cuts an original into zones: at each place the zone of the first kind that covers it. */
final class Cutter {
  private static final List<Block.Kind> ORDER =
      List.of(Block.Kind.ASIDE, Block.Kind.TITLE, Block.Kind.BODY);

  private final Map<Block.Kind, List<Zone>> layers = new EnumMap<>(Block.Kind.class);
  private final Map<Block.Kind, Integer> next = new EnumMap<>(Block.Kind.class);
  private final boolean gaps;
  private final List<Zone> zones = new ArrayList<>();
  private Zone owner;

  Cutter(List<Zone> all, boolean gaps) {
    this.gaps = gaps;
    for (Block.Kind kind : ORDER) {
      layers.put(
          kind,
          all.stream()
              .filter(z -> z.kind() == kind)
              .sorted(Comparator.comparing(Zone::span))
              .toList());
      next.put(kind, 0);
    }
  }

  List<Zone> cut(List<Integer> cuts) {
    for (int i = 0; i + 1 < cuts.size(); i++) {
      add(new Span(cuts.get(i), cuts.get(i + 1)));
    }
    return zones;
  }

  private void add(Span span) {
    Zone covering = covering(span.start());
    int last = zones.size() - 1;
    if (covering != null && covering == owner) {
      Zone before = zones.get(last);
      zones.set(last, new Zone(before.span().to(span), before.kind(), before.reason()));
    } else if (covering != null) {
      zones.add(new Zone(span, covering.kind(), covering.reason()));
    } else if (gaps) {
      zones.add(new Zone(span, Block.Kind.OTHER, ""));
    }
    owner = covering;
  }

  private Zone covering(int offset) {
    for (Block.Kind kind : ORDER) {
      List<Zone> layer = layers.get(kind);
      int i = next.get(kind);
      while (i < layer.size() && layer.get(i).span().end() <= offset) {
        i++;
      }
      next.put(kind, i);
      if (i < layer.size() && layer.get(i).span().contains(offset)) {
        return layer.get(i);
      }
    }
    return null;
  }
}
