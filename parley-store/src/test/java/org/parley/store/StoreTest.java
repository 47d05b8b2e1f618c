package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.parley.io.input.Inputs;
import org.parley.model.ActorId;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.text.Source;

class StoreTest {
  @TempDir private Path directory;

  @Test
  void holdsTheContractsLinesOfEveryKind() {
    Dossier dossier = Parley.dossier(SampleStore.readings());
    try (Store store = SampleStore.filled(file())) {
      for (RecordKind kind : RecordKind.values()) {
        assertThat(ContractJson.of(store, kind))
            .as(kind.slug())
            .isEqualTo(ContractJson.of(dossier, kind))
            .matches(lines -> kind == RecordKind.REVISIONS || !lines.isEmpty(), "not empty");
      }
    }
  }

  @Test
  void givesBackReadingsAndBytesAsTheyWere() {
    Dossier dossier = Parley.dossier(SampleStore.readings());
    Inputs inputs = SampleStore.samples();
    try (Store store = SampleStore.filled(file())) {
      for (int i = 0; i < inputs.sources().size(); i++) {
        Source source = inputs.sources().get(i);
        assertThat(store.alone(source.id())).contains(SampleStore.readings().get(i));
        assertThat(store.report(source.id()).orElseThrow().reading())
            .isEqualTo(dossier.readings().get(i));
        StoredOriginal original = store.original(source.id()).orElseThrow();
        assertThat(original.bytes()).isEqualTo(inputs.bytes().get(i));
        assertThat(original.text()).isEqualTo(source.original());
        assertThat(original.input()).isEqualTo(source.input());
        assertThat(original.format()).isEqualTo(source.format());
      }
      assertThat(store.reports()).isEqualTo(inputs.sources().stream().map(Source::id).toList());
    }
  }

  @Test
  void givesTheDossiersOwnRecords() {
    Dossier dossier = Parley.dossier(SampleStore.readings());
    try (Store store = SampleStore.filled(file())) {
      dossier.talks().forEach(t -> assertThat(store.talk(t.id())).contains(t));
      dossier.disputes().forEach(d -> assertThat(store.dispute(d.id())).contains(d));
      dossier.actors().forEach(a -> assertThat(store.actor(a.id())).contains(a));
      assertThat(store.talk("none")).isEmpty();
    }
  }

  @Test
  void marksLeadToTheWordsOfTheRecord() {
    try (Store store = SampleStore.filled(file())) {
      ReportId id = SampleStore.readings().get(0).report().id();
      StoredReport report = store.report(id).orElseThrow();
      report
          .reading()
          .statements()
          .forEach(s -> assertThat(words(report, s.id().value())).isEqualTo(s.text()));
      assertThat(report.marks()).extracting(RecordSpan::span).isSorted();
    }
  }

  @Test
  void theSameReportAgainChangesNothing() throws IOException {
    try (Store store = SampleStore.filled(file())) {
      List<String> before = dump(store);
      SampleStore.fill(store, "1", SampleStore.readings());
      assertThat(dump(store)).isEqualTo(before);
      assertThat(store.changes().runs(9)).hasSize(1);
    }
  }

  @Test
  void readingItAgainToTheSameResultIsNoChange() {
    try (Store store = SampleStore.filled(file())) {
      List<String> before = dump(store);
      try (StoreWriter writer = store.write("1", List.of())) {
        Inputs in = SampleStore.samples();
        assertThat(
                writer.put(in.sources().get(0), in.bytes().get(0), SampleStore.readings().get(0)))
            .isEqualTo(Added.READ_AGAIN);
        writer.fold();
      }
      assertThat(dump(store)).isEqualTo(before);
      assertThat(store.changes().runs(1).get(0).counts()).isEmpty();
    }
  }

  @Test
  void anotherReportOfTheSameIdIsRefusedAndTheOthersAreAdded() {
    try (Store store = SampleStore.filled(file())) {
      List<String> before = dump(store);
      try (StoreWriter writer = store.write("2", List.of())) {
        Source source = SampleStore.samples().sources().get(0);
        byte[] other = {'x'};
        assertThat(writer.put(source, other, SampleStore.readings().get(0)))
            .isEqualTo(Added.REFUSED);
        assertThat(writer.has(source.id(), other)).isFalse();
        writer.fold();
      }
      assertThat(dump(store)).isEqualTo(before);
      Reports.add(store, "2", "alpha");
      assertThat(store.reports()).hasSize(SampleStore.readings().size() + 1);
    }
  }

  @Test
  void theOrderOfComingIsTheOrderOfTheFold() {
    try (Store one = SampleStore.filled(file());
        Store slowly = Store.open(directory.resolve("slowly.parley"))) {
      for (int i = 0; i < SampleStore.readings().size(); i++) {
        SampleStore.fill(slowly, "1", SampleStore.readings().subList(0, i + 1));
      }
      assertThat(dump(slowly)).isEqualTo(dump(one));
    }
  }

  @Test
  void whatIsAddedButNotPutTogetherIsSaid() {
    try (Store store = Store.open(file())) {
      assertThat(store.stale()).isFalse();
      Inputs note =
          SampleStore.note("A note\n\nThe two sides met on Monday in the town of Port Vale.\n");
      try (StoreWriter writer = store.write("1", List.of("note.txt"))) {
        writer.add(note.sources().get(0), note.bytes().get(0), SampleStore.plainly(note));
        assertThat(store.stale()).isTrue();
        writer.fold();
      }
      assertThat(store.stale()).isFalse();
    }
  }

  @Test
  void aReportIsSeenByReadersAsSoonAsItIsAdded() {
    try (Store store = Store.open(file());
        Store other = Store.open(file());
        StoreWriter writer = store.write("1", List.of())) {
      for (int i = 0; i < 5; i++) {
        Inputs note = SampleStore.note("Note " + i + "\n\nThe sides met on Monday in Port Vale.\n");
        writer.add(note.sources().get(0), note.bytes().get(0), SampleStore.plainly(note));
        assertThat(store.search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(i + 1);
        assertThat(other.search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void aSearchThatComesAgainFindsWhatIsNewAndNothingThatIsGone() {
    Filter talks = Filter.of(RecordKind.STATEMENTS).matching("talks");
    try (Store store = Store.open(file());
        StoreWriter writer = store.write("1", List.of())) {
      for (int i = 0; i < 3; i++) {
        Prepared.number(i).into(writer);
        assertThat(store.search().count(talks)).isEqualTo((i + 1L) * Prepared.STATEMENTS);
      }
      Prepared last = Prepared.number(2);
      writer.put(
          last.inputs().sources().get(0),
          last.inputs().bytes().get(0),
          SampleStore.withoutFirstStatement(last.reading()));
      assertThat(store.search().count(talks)).isEqualTo(3L * Prepared.STATEMENTS - 1);
    }
  }

  @Test
  void anOutletCallsAnActorAsOftenAsItsReportsDo() {
    try (Store store = Store.open(file());
        StoreWriter writer = store.write("1", List.of())) {
      for (int i = 0; i < 8; i++) {
        Prepared.number(i).into(writer);
      }
      Prepared again = Prepared.number(3);
      writer.put(again.inputs().sources().get(0), again.inputs().bytes().get(0), again.reading());
      List<Called> called = store.called(new ActorId("ELB"), 3);
      assertThat(called).extracting(Called::words).containsOnly("Elbonia");
      assertThat(called)
          .extracting(Called::outlet)
          .containsExactly("Gazette 0", "Gazette 1", "Gazette 2");
      assertThat(called)
          .extracting(Called::count)
          .containsExactly(2 * Prepared.STATEMENTS, Prepared.STATEMENTS, Prepared.STATEMENTS);
      assertThat(store.called(new ActorId("ELB"), 20)).hasSize(7);
    }
  }

  @Test
  void aNewerVersionsReadingTakesTheOldOnesPlaceAndTheChangeIsTold() {
    Reading first =
        SampleStore.readings().stream()
            .filter(r -> r.statements().size() > 2)
            .findFirst()
            .orElseThrow();
    String gone = first.report().id() + "-s" + first.statements().size();
    try (Store store = SampleStore.filled(file())) {
      SampleStore.fill(store, "2", replaced(first, SampleStore.withoutFirstStatement(first)));

      assertThat(store.records(RecordKind.STATEMENTS, first.report().id().value()))
          .hasSize(first.statements().size() - 1);
      RunSummary run = store.changes().runs(1).get(0);
      assertThat(run.version()).isEqualTo("2");
      List<Change> changes = store.changes().of(run.run(), 0, 1000);
      assertThat(changes)
          .filteredOn(c -> c.kind() == RecordKind.STATEMENTS)
          .extracting(Change::what)
          .containsOnlyOnce("withdrawn")
          .doesNotContain("added");
      assertThat(store.record(RecordKind.STATEMENTS, gone)).isEmpty();
      String lost = first.statements().get(0).text();
      assertThat(
              store
                  .changes()
                  .withdrawn(RecordKind.STATEMENTS, first.statements().get(0).id().value())
                  .flatMap(Change::before))
          .hasValueSatisfying(e -> assertThat(e.as(Statement.class).text()).isEqualTo(lost));
    }
  }

  @Test
  void aCorrectionOutlivesARereadingThatNumbersAnew() {
    Reading first =
        SampleStore.readings().stream()
            .filter(r -> r.statements().size() > 2)
            .findFirst()
            .orElseThrow();
    String second = first.statements().get(1).id().value();
    String now = first.statements().get(0).id().value();
    try (Store store = SampleStore.filled(file())) {
      Entry judged = store.record(RecordKind.STATEMENTS, second).orElseThrow();
      store.review().add(judged, "{}", Verdict.REJECT, Optional.empty(), "no", "Ada");
      SampleStore.fill(store, "2", replaced(first, SampleStore.withoutFirstStatement(first)));

      assertThat(store.review().of(RecordKind.STATEMENTS, now))
          .singleElement()
          .satisfies(
              c -> {
                assertThat(c.reviewer()).isEqualTo("Ada");
                assertThat(c.record()).isEqualTo(second);
                assertThat(c.asRead()).isEqualTo("{}");
              });
      assertThat(store.review().of(RecordKind.STATEMENTS, second)).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoStoreIsNamed() throws IOException {
    Path text = Files.writeString(directory.resolve("notes.txt"), "not a database ".repeat(100));
    assertThatThrownBy(() -> Store.open(text))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("notes.txt")
        .hasMessageContaining("name another file");
    assertThatThrownBy(() -> Store.open(directory)).hasMessageContaining("folder");
    assertThatThrownBy(() -> Store.open(directory.resolve("none").resolve("x.parley")))
        .isInstanceOf(StoreException.class);
  }

  private Path file() {
    return directory.resolve("desk.parley");
  }

  private static List<Reading> replaced(Reading old, Reading now) {
    List<Reading> all = new ArrayList<>(SampleStore.readings());
    all.replaceAll(r -> r.equals(old) ? now : r);
    return all;
  }

  private static String words(StoredReport report, String id) {
    return String.join(
        " ",
        report.marks().stream()
            .filter(m -> m.id().equals(id))
            .map(m -> m.span().of(report.original()))
            .toList());
  }

  private static List<String> dump(Store store) {
    List<String> all = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      all.addAll(json(store, kind));
    }
    return all;
  }

  private static List<String> json(Store store, RecordKind kind) {
    return ContractJson.of(store, kind);
  }
}
