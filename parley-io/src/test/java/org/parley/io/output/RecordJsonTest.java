package org.parley.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Dossier;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.model.Original;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.Statement;
import tools.jackson.databind.json.JsonMapper;

/** One item is written as the file of its kind writes it. */
class RecordJsonTest {
  private static final Dossier DOSSIER = FullDossier.make();
  private static final Reading FIRST = DOSSIER.readings().get(0);

  private final RecordJson json = new RecordJson(id -> new Original(Format.TEXT, FullDossier.TEXT));

  @TempDir private Path directory;

  @Test
  void anItemOfAReportIsTheLineOfItsFile() throws IOException {
    assertThat(lines(FIRST.made())).isEqualTo(file(Kind.STATEMENTS));
    assertThat(lines(FIRST.withheld())).isEqualTo(file(Kind.WITHHELD));
    assertThat(lines(FIRST.events())).isEqualTo(file(Kind.EVENTS));
    assertThat(lines(FIRST.times())).isEqualTo(file(Kind.TIMES));
    assertThat(lines(FIRST.places())).isEqualTo(file(Kind.PLACES));
    assertThat(lines(FIRST.figures())).isEqualTo(file(Kind.FIGURES));
    assertThat(lines(FIRST.wordings())).isEqualTo(file(Kind.WORDING));
  }

  @Test
  void aReportIsTheLineOfItsFileWithWhatItCopies() throws IOException {
    Reading second = DOSSIER.readings().get(1);
    String line =
        RecordJson.line(second.report(), second.report(), Optional.of(DOSSIER.copies().get(0)));

    assertThat(line).isEqualTo(file(Kind.REPORTS).get(1));
  }

  @Test
  void aReportWithoutACopyNamesNone() throws IOException {
    assertThat(RecordJson.line(FIRST.report(), FIRST.report(), Optional.empty()))
        .isEqualTo(file(Kind.REPORTS).get(0));
  }

  @Test
  void whatReportsGiveTogetherIsTheLineOfItsFile() throws IOException {
    assertThat(together(DOSSIER.actors())).isEqualTo(file(Kind.ACTORS));
    assertThat(together(DOSSIER.talks())).isEqualTo(file(Kind.TALKS));
    assertThat(together(DOSSIER.disputes())).isEqualTo(file(Kind.DISPUTES));
    assertThat(together(DOSSIER.deeds())).isEqualTo(file(Kind.DEEDS));
    assertThat(together(DOSSIER.revisions())).isEqualTo(file(Kind.REVISIONS));
  }

  @Test
  void aMoveIsAsItsTalkHasIt() throws IOException {
    Move move = DOSSIER.talks().get(0).moves().get(0);
    String inTalk =
        JsonMapper.shared().readTree(file(Kind.TALKS).get(0)).get("moves").get(0).toString();

    assertThat(json.line(move)).isEqualTo(inTalk);
  }

  @Test
  void anItemOfAllReportsIsNoItemOfOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordJson.line(DOSSIER.talks().get(0), FIRST.report(), Optional.empty()))
        .withMessageContaining("Talk");
  }

  @Test
  void anItemOfOneReportIsNoItemOfAll() {
    Statement statement = FIRST.made().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.line(statement))
        .withMessageContaining("Statement");
  }

  private static List<String> lines(List<? extends RecordItem> items) {
    return items.stream().map(i -> RecordJson.line(i, FIRST.report(), Optional.empty())).toList();
  }

  private List<String> together(List<? extends RecordItem> items) {
    return items.stream().map(json::line).toList();
  }

  private List<String> file(Kind kind) throws IOException {
    new RecordWriter(directory).write(DOSSIER, r -> Optional.empty());
    try (Stream<String> lines = Files.lines(directory.resolve(kind.file()))) {
      return lines.toList();
    }
  }
}
