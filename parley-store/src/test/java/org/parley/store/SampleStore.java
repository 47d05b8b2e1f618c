package org.parley.store;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Event;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.testing.Checkout;
import org.parley.testing.PlainAnnotator;
import org.parley.testing.SharedGrammar;
import org.parley.text.Source;

/** Reports for the store's tests, read once. */
public final class SampleStore {
  private static Inputs inputs;
  private static List<Reading> readings;

  private SampleStore() {}

  static synchronized Inputs samples() {
    if (inputs == null) {
      String folder = Checkout.root().resolve("samples").toString();
      inputs = InputReader.read(List.of(folder), InputStream.nullInputStream());
    }
    return inputs;
  }

  /** The samples as the real grammar lets them be read. */
  static synchronized List<Reading> readings() {
    if (readings == null) {
      Parley parley = Parley.reader(SharedGrammar.get());
      readings = samples().sources().stream().map(parley::read).toList();
    }
    return readings;
  }

  public static Store filled(Path file) {
    Store store = Store.open(file);
    fill(store, "1", readings());
    return store;
  }

  /** A store of the reports that a file holds, as the real grammar lets them be read. */
  public static Store of(Path file, Path reports) {
    Inputs read = InputReader.read(List.of(reports.toString()), InputStream.nullInputStream());
    Parley parley = Parley.reader(SharedGrammar.get());
    Store store = Store.open(file);
    try (StoreWriter writer = store.write("1", List.of("prepared"))) {
      for (int i = 0; i < read.sources().size(); i++) {
        Source source = read.sources().get(i);
        writer.add(source, read.bytes().get(i), parley.read(source));
      }
      writer.fold();
    }
    return store;
  }

  static void fill(Store store, String version, List<Reading> as) {
    try (StoreWriter writer = store.write(version, List.of("samples"))) {
      for (int i = 0; i < as.size(); i++) {
        writer.add(samples().sources().get(i), samples().bytes().get(i), as.get(i));
      }
      writer.fold();
    }
  }

  static Inputs note(String text) {
    return InputReader.again("note.txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading plainly(Inputs note) {
    return Parley.reader(new PlainAnnotator()).read(note.sources().get(0));
  }

  /** The reading as a version would make it that misses the first statement. */
  static Reading withoutFirstStatement(Reading r) {
    List<Statement> fewer = new ArrayList<>();
    List<Statement> rest = r.statements().subList(1, r.statements().size());
    for (Statement s : rest) {
      fewer.add(numbered(s, StatementId.of(r.report().id(), fewer.size() + 1)));
    }
    List<Event> events = r.events().stream().filter(e -> e.accordingTo().isEmpty()).toList();
    return new Reading(
        r.report(),
        r.actors(),
        r.mentions(),
        r.times(),
        r.places(),
        fewer,
        events,
        r.figures(),
        r.wordings(),
        r.claims());
  }

  private static Statement numbered(Statement s, StatementId id) {
    return new Statement(
        id,
        s.report(),
        s.speaker(),
        s.cue(),
        s.content(),
        s.text(),
        s.kind(),
        s.assertion(),
        s.addressee(),
        s.via(),
        java.util.Optional.empty(),
        s.saidOn(),
        s.confidence(),
        s.rule());
  }
}
