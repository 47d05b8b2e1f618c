package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.io.output.Kind;
import org.parley.model.ReportId;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.store.StoredOriginal;
import org.parley.testing.PlainAnnotator;
import org.parley.text.Source;
import org.parley.text.Stated;

class ReadIntoStoreTest {
  @TempDir private Path directory;

  @BeforeEach
  void reports() throws IOException {
    Files.createDirectory(directory.resolve("in"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          directory.resolve("in").resolve(i + ".txt"),
          "Talks open, day " + i + "\n\nThe two sides met on Monday in the town of Port Vale.\n");
    }
  }

  @Test
  void addsTheReportsAndTellsHowMany() {
    Ran ran = Ran.plainly("read", in(), "--store", store());
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("3 new").contains("3 reports in all");
    try (Store opened = Store.open(Path.of(store()))) {
      assertThat(opened.search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(3);
      assertThat(opened.stale()).isFalse();
    }
  }

  @Test
  void whatTheStoreHasIsNotReadAgain() {
    Ran.plainly("read", in(), "--store", store());
    Ran again =
        Ran.with(
            () -> {
              throw new IllegalStateException("loaded");
            },
            "",
            "read",
            in(),
            "--store",
            store());
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(again.out()).contains("3 unchanged").doesNotContain("new");
  }

  @Test
  void whatWasStatedAtTheDeskStaysWhereAReportIsReadAgain() {
    Ran.plainly("read", in(), "--store", store());
    Stated stated =
        new Stated(Optional.empty(), Optional.of(LocalDate.of(2023, 4, 12)), Optional.empty());
    try (Store opened = Store.open(Path.of(store()));
        StoreWriter writer = opened.write("1", List.of("desk"))) {
      StoredOriginal original = opened.original(opened.reports().get(0)).orElseThrow();
      Source source =
          stated.fill(
              InputReader.again(original.input(), original.format(), original.bytes())
                  .sources()
                  .get(0));
      Parley parley = Parley.reader(new PlainAnnotator());
      writer.put(source, original.bytes(), parley.read(source));
      writer.fold();
    }

    Ran again = Ran.plainly("read", in(), "--store", store(), "--again");

    assertThat(again.status()).as(again.err()).isZero();
    try (Store opened = Store.open(Path.of(store()))) {
      ReportId first = opened.reports().get(0);
      assertThat(opened.report(first).orElseThrow().report().published().day())
          .isEqualTo(stated.published());
      assertThat(opened.original(first).orElseThrow().stated()).isEqualTo(stated);
    }
    assertThat(Ran.plainly("verify", store()).out()).contains("the record is the same");
  }

  @Test
  void unlessThatIsAskedFor() {
    Ran.plainly("read", in(), "--store", store());
    assertThat(Ran.plainly("read", in(), "--store", store(), "--again").out())
        .contains("0 new, 3 read again");
  }

  @Test
  void theFolderHoldsTheSameWithAStoreAndWithout() throws IOException {
    Path alone = directory.resolve("alone");
    Path beside = directory.resolve("beside");
    Ran.plainly("read", in(), "--out", alone.toString());
    Ran.plainly("read", directory.resolve("in").resolve("2.txt").toString(), "--store", store());
    Ran ran = Ran.plainly("read", in(), "--store", store(), "--out", beside.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    Stream<String> files = Stream.of(Kind.values()).map(Kind::file);
    for (String file : Stream.concat(files, Stream.of("record.html")).toList()) {
      assertThat(beside.resolve(file)).as(file).hasSameBinaryContentAs(alone.resolve(file));
    }
  }

  @Test
  void somewhereTheRecordMustGo() {
    Ran ran = Ran.plainly("read", in());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--out").contains("--store");
  }

  @Test
  void aFileThatIsNoStoreIsStatusThree() {
    String text = directory.resolve("in").resolve("0.txt").toString();
    Ran ran = Ran.plainly("read", in(), "--store", text);
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("0.txt").contains("name another file");
  }

  private String in() {
    return directory.resolve("in").toString();
  }

  private String store() {
    return directory.resolve("desk.parley").toString();
  }
}
