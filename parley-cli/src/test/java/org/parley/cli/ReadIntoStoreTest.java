package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.output.Kind;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;

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
