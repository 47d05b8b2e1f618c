package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Parley;
import org.parley.io.input.Inputs;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Claims;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.testing.SharedGrammar;

/** What is put together bit by bit is what all readings give at once. */
class FoldTest {
  /** Persons by their surnames and in full, a copy, days out of order, claims that differ. */
  private static final List<String> NOTES =
      List.of(
          """
          Bezhani ready for talks

          TIRANA, 3 April 2024 (Reuters) - Bezhani said that Albania was ready for talks with Serbia \
          in Vienna. Serbian troops killed 40 Albanian soldiers on Tuesday, the Albanian defence \
          ministry said.
          """,
          """
          Serbia turns down Vienna

          BELGRADE, 4 April 2024 (Reuters) - Serbia refused to hold talks with Albania in Vienna, \
          Vladan Petrovic said. Petrovic denied claims by Albania that Serbian troops had shelled \
          hospitals.
          """,
          """
          Albania offers talks

          TIRANA, 2 April 2024 (Reuters) - Albania's foreign minister Arben Bezhani offered talks with \
          Serbia on Tuesday. Albania said there was progress in talks with Serbia. The \
          Albanian defence ministry said 12 Albanian soldiers were killed on Tuesday.
          """,
          """
          Albania offers talks with Serbia

          TIRANA, 2 April 2024 (Reuters) - Albania's foreign minister Arben Bezhani offered talks with \
          Serbia on Tuesday. Albania said there was progress in talks with Serbia. The \
          Albanian defence ministry said 12 Albanian soldiers were killed on Tuesday.
          """,
          """
          No progress, says Petrovic

          BELGRADE, 6 April 2024 - Serbia said there was no real progress in the talks with Albania. Serbia said that 40 Albanian soldiers were killed on Tuesday.
          """);

  private record Came(Inputs inputs, int at, Reading reading) {
    void into(StoreWriter writer) {
      writer.put(inputs.sources().get(at), inputs.bytes().get(at), reading);
    }
  }

  private static List<Came> all;

  @TempDir private Path directory;

  @BeforeAll
  static void read() {
    Parley parley = Parley.reader(SharedGrammar.get());
    all = new ArrayList<>();
    for (int i = 0; i < SampleStore.readings().size(); i++) {
      all.add(new Came(SampleStore.samples(), i, SampleStore.readings().get(i)));
    }
    for (String note : NOTES) {
      Inputs inputs = SampleStore.note(note);
      all.add(new Came(inputs, 0, parley.read(inputs.sources().get(0))));
    }
  }

  @Test
  void theReportsAreOnesWhoseOrderMatters() {
    Dossier dossier = Parley.dossier(all.stream().map(Came::reading).toList());
    assertThat(dossier.copies()).isNotEmpty();
    assertThat(dossier.disputes()).hasSizeGreaterThan(2);
    assertThat(dossier.talks()).hasSizeGreaterThan(2);
    assertThat(all.stream().flatMap(c -> c.reading().actors().stream()).map(Actor::id))
        .as("persons that turn out to be another's")
        .anyMatch(id -> dossier.actors().stream().noneMatch(a -> a.id().equals(id)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void inAnyOrderAndWheneverItIsPutTogether(int seed) {
    Random random = new Random(seed);
    List<Came> order = new ArrayList<>(all);
    Collections.shuffle(order, random);
    try (Store store = Store.open(directory.resolve("desk.parley"));
        StoreWriter writer = store.write("1", List.of())) {
      List<Reading> there = new ArrayList<>();
      for (Came came : order) {
        came.into(writer);
        there.add(came.reading());
        if (random.nextInt(3) == 0) {
          writer.fold(1 + random.nextInt(4));
          assertHolds(store, there);
        }
      }
      writer.fold(3);
      assertHolds(store, there);
    }
    assertWhole();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whateverIsReadAgain(int seed) {
    Random random = new Random(seed);
    try (Store store = Store.open(directory.resolve("desk.parley"));
        StoreWriter writer = store.write("1", List.of())) {
      List<Reading> there = new ArrayList<>();
      for (Came came : all) {
        came.into(writer);
        there.add(came.reading());
      }
      writer.fold();
      for (int i = 0; i < 4; i++) {
        int at = random.nextInt(all.size());
        Came was = all.get(at);
        Reading now = random.nextBoolean() ? withoutAPerson(was.reading()) : was.reading();
        new Came(was.inputs(), was.at(), now).into(writer);
        there.set(at, now);
        if (random.nextBoolean()) {
          writer.fold(2);
          assertHolds(store, there);
        }
      }
      writer.fold();
      assertHolds(store, there);
    }
    assertWhole();
  }

  @Test
  void aReadingKeptInAFormOfAnotherVersionIsReplaced() {
    Path file = directory.resolve("desk.parley");
    try (Store store = Store.open(file);
        StoreWriter writer = store.write("1", List.of())) {
      all.forEach(c -> c.into(writer));
      writer.fold();
      ReportId id = all.get(3).reading().report().id();
      try (Connections connections = new Connections(file);
          Sql sql = connections.writer()) {
        sql.update("UPDATE readings SET form = 0 WHERE report = ?", id);
      }
      assertThatThrownBy(() -> store.alone(id)).hasMessageContaining("--again");
      all.get(3).into(writer);
      writer.fold();
      assertHolds(store, all.stream().map(Came::reading).toList());
    }
    assertWhole();
  }

  private void assertWhole() {
    try (Store store = Store.open(directory.resolve("desk.parley"))) {
      assertThat(store.check()).isEmpty();
    }
  }

  /** A reading as a version would make it that does not know the first of its persons. */
  private static Reading withoutAPerson(Reading r) {
    ActorId person =
        r.actors().stream()
            .filter(a -> a.kind() == ActorKind.PERSON)
            .map(Actor::id)
            .findFirst()
            .orElse(ActorId.named("nobody"));
    return new Reading(
        r.report(),
        r.actors().stream().filter(a -> !a.id().equals(person)).toList(),
        r.mentions().stream().filter(m -> !m.actor().equals(person)).toList(),
        r.times(),
        r.places(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Claims.NONE);
  }

  private static void assertHolds(Store store, List<Reading> readings) {
    Dossier dossier = Parley.dossier(readings);
    for (RecordKind kind : RecordKind.values()) {
      assertThat(ContractJson.of(store, kind))
          .as(kind.slug())
          .isEqualTo(ContractJson.of(dossier, kind));
    }
    dossier.talks().forEach(t -> assertThat(store.talk(t.id())).contains(t));
  }
}
