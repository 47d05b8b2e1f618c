package org.parley.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/** Cuts an original into zones: at each place the zone of the first kind that covers it. */
final class Cutter {
  private static final List<Block.Kind> ORDER =
      List.of(Block.Kind.ASIDE, Block.Kind.TITLE, Block.Kind.BODY);

  private final List<Layer> layers;
  private final boolean gaps;
  private final List<Zone> zones = new ArrayList<>();
  private Optional<Zone> owner = Optional.empty();

  Cutter(List<Zone> all, boolean gaps) {
    this.gaps = gaps;
    this.layers = ORDER.stream().map(kind -> new Layer(all, kind)).toList();
  }

  List<Zone> cut(List<Integer> cuts) {
    for (int i = 0; i + 1 < cuts.size(); i++) {
      add(new Span(cuts.get(i), cuts.get(i + 1)));
    }
    return zones;
  }

  private void add(Span span) {
    Optional<Zone> covering = covering(span.start());
    int last = zones.size() - 1;
    if (covering.isPresent() && covering.equals(owner)) {
      Zone before = zones.get(last);
      zones.set(last, new Zone(before.span().to(span), before.kind(), before.reason()));
    } else if (covering.isPresent()) {
      zones.add(new Zone(span, covering.get().kind(), covering.get().reason()));
    } else if (gaps) {
      zones.add(new Zone(span, Block.Kind.OTHER, ""));
    }
    owner = covering;
  }

  private Optional<Zone> covering(int offset) {
    return layers.stream().flatMap(layer -> layer.covering(offset).stream()).findFirst();
  }

  /** The zones of one kind, gone through from the front. */
  private static final class Layer {
    private final List<Zone> zones;
    private int next;

    Layer(List<Zone> all, Block.Kind kind) {
      this.zones =
          all.stream()
              .filter(z -> z.kind() == kind)
              .sorted(Comparator.comparing(Zone::span))
              .toList();
    }

    Optional<Zone> covering(int offset) {
      while (next < zones.size() && zones.get(next).span().end() <= offset) {
        next++;
      }
      return next < zones.size()
          ? Optional.of(zones.get(next)).filter(z -> z.span().contains(offset))
          : Optional.empty();
    }
  }
}
