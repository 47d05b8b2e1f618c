package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.Parley;
import org.parley.app.input.Inputs;
import org.parley.app.output.Kind;
import org.parley.app.output.RecordLines;
import org.parley.app.store.RecordKind;
import org.parley.app.store.Store;
import org.parley.language.Linguist;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.text.Source;

/** Reads a store's reports again from their bytes and names what differs from what it holds. */
final class Verification {
  private final Store store;
  private final Supplier<Linguist> linguist;
  private final int threads;
  private final Progress progress;
  private final List<String> differences = new ArrayList<>();

  Verification(Store store, Supplier<Linguist> linguist, int threads, Progress progress) {
    this.store = store;
    this.linguist = linguist;
    this.threads = threads;
    this.progress = progress;
  }

  List<String> differences() {
    differences.addAll(store.check());
    if (store.stale()) {
      differences.add(
          "reports were added that the talks, disputes and actors do not know yet: run parley read"
              + " --store on it to put them together");
    }
    List<Source> sources = sources();
    if (differences.isEmpty() && !sources.isEmpty()) {
      compare(sources);
    }
    return List.copyOf(differences);
  }

  /** A store whose bytes are damaged is told so already, and not read. */
  private List<Source> sources() {
    return differences.isEmpty()
        ? store.reports().stream()
            .flatMap(id -> store.source(id).stream())
            .map(Inputs::sources)
            .flatMap(List::stream)
            .toList()
        : List.of();
  }

  private void compare(List<Source> sources) {
    List<Reading> readings = new ArrayList<>();
    Readings.each(sources, linguist, threads, progress, (i, r) -> readings.add(compared(r)))
        .forEach(f -> differences.add(f.input() + " " + f.what()));
    Dossier dossier = Parley.dossier(readings);
    RecordLines lines = new RecordLines(dossier);
    for (Kind kind : Kind.values()) {
      RecordKind.of(kind.slug()).ifPresent(stored -> compare(stored, lines.of(kind)));
    }
  }

  private Reading compared(Reading now) {
    String id = now.report().id();
    Optional<Reading> then = store.alone(id);
    if (!then.equals(Optional.of(now))) {
      String version = store.report(id).orElseThrow().version();
      differences.add(
          "report "
              + id
              + " ("
              + now.report().input()
              + "), read by version "
              + version
              + ", reads otherwise now");
    }
    return now;
  }

  private void compare(RecordKind kind, List<String> now) {
    List<String> then = store.lines(kind);
    if (then.size() != now.size()) {
      differences.add(then.size() + " " + kind.slug() + " are stored, " + now.size() + " are read");
    }
    for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
      if (!Objects.equals(then.get(i), now.get(i))) {
        differences.add(
            kind.slug()
                + " differ from number "
                + (i + 1)
                + " on: stored "
                + then.get(i)
                + ", read "
                + now.get(i));
        return;
      }
    }
  }
}
