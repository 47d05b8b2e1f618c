package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.text.Source;

class TableTest {
  private static final String ROWS =
      "id,date,source,headline,text,link\n"
          + "7,2021-05-03,Zenda News,Envoys meet,\"They met, they said.\n\nThey parted.\",http://z.example/7\n"
          + "8,3 May 2021,Zenda News,\"A \"\"truce\"\" holds\",It holds.,\n";

  @Test
  void eachRowIsAReportWithWhatItsColumnsState() {
    Taken taken = Taken.of(ROWS);

    assertThat(taken.faults).isEmpty();
    assertThat(taken.texts()).containsExactly("They met, they said.\n\nThey parted.", "It holds.");
    assertThat(taken.fields())
        .containsExactly(
            "Envoys meet | Zenda News | 2021-05-03 | http://z.example/7",
            "A \"truce\" holds | Zenda News | 2021-05-03 | -");
    assertThat(taken.sources).extracting(Source::input).containsExactly("in#2", "in#3");
    assertThat(taken.sources.get(0).sourceId()).contains("7");
  }

  @Test
  void whatIsKeptOfARowIsJsonByOurNames() {
    assertThat(new String(Taken.of(ROWS).bytes.get(1), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"id\":\"8\",\"title\":\"A \\\"truce\\\" holds\",\"outlet\":\"Zenda News\","
                + "\"published\":\"2021-05-03\",\"text\":\"It holds.\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title;content\nA;They met.\n",
        "title\tcontent\nA\tThey met.\n",
        "title|content\r\nA|They met.\r\n",
        "sep=;\nTitle;Content\nA;They met.\n",
        "\uFEFF\"Title\",\"Full Text\"\n\"A\",\"They met.\"",
        "published_at,article_text,headline\n2021-05-03T10:00:00Z,They met.,A\n",
        "Unnamed: 0,publish_date,maintext,title\n0,,They met.,A\n"
      })
  void whateverPartsTheColumnsAndHoweverTheyAreCalled(String table) {
    Taken taken = Taken.of(table);

    assertThat(taken.faults).isEmpty();
    assertThat(taken.texts()).containsExactly("They met.");
    assertThat(taken.sources.get(0).title()).contains("A");
  }

  @Test
  void aColumnThatIsNamedIsTheText() {
    Taken taken = new Taken(Columns.of(Map.of("text", "words", "published", "printed")));
    taken.read("printed,words,text\n2021-05-03,They met.,x\n".getBytes(StandardCharsets.UTF_8));

    assertThat(taken.texts()).containsExactly("They met.");
    assertThat(taken.fields()).containsExactly("- | - | 2021-05-03 | -");
  }

  @Test
  void aTableWithoutTextIsRefusedWithItsColumns() {
    Taken taken = Taken.of("id,date,source,headline\n7,2021-05-03,Zenda News,Envoys meet\n");

    assertThat(taken.sources).isEmpty();
    assertThat(taken.told())
        .containsExactly(
            "no column of text among id, date, source, headline: say which it is, as in --fields"
                + " text=COLUMN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Envoys met, date and text of the truce are open.\nThey said so, twice.",
        "Title, author\n\nThe text follows.",
        "Talks go on\nThey met, they said."
      })
  void wordsWithCommasAreNoTable(String text) {
    assertThat(Taken.of(text).sources).extracting(Source::format).containsExactly(Format.TEXT);
  }

  @Test
  void aRowWithoutTextIsToldAndTheOthersAreRead() {
    Taken taken = Taken.of("title,text\nA,\nB,They met.\nC\n");

    assertThat(taken.texts()).containsExactly("They met.");
    assertThat(taken.faults).extracting(Fault::where).containsExactly("row 2", "row 4");
  }

  @Test
  void cellsBeyondTheColumnsAreTold() {
    Taken taken = Taken.of("title,text\nA,They met, they said.\n");

    assertThat(taken.texts()).containsExactly("They met");
    assertThat(taken.told().get(0)).startsWith("3 cells for 2 columns");
  }

  @Test
  void markedUpCellsArePages() {
    Taken taken = Taken.of("title,content\nA,<p>They met.</p><p>They parted.</p>\n");

    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.JSON_HTML);
  }

  @Test
  void aTableInWindows1252KeepsItsLetters() {
    byte[] table =
        "title,text\nA,\u201CTh\u00E9y\u201D met.\n".getBytes(Charset.forName("windows-1252"));

    assertThat(Taken.of(table).texts()).containsExactly("\u201CTh\u00E9y\u201D met.");
  }

  @Test
  void aTableAsExcelSavesUnicodeTextIsRead() {
    byte[] table = "\uFEFFtitle\ttext\r\nA\tTh\u00E9y met.\r\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Taken.of(table).texts()).containsExactly("Th\u00E9y met.");
  }

  @Test
  void aHundredThousandColumnsAreAFault() {
    String names =
        IntStream.range(0, 100_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    Taken taken = Taken.of("title,text," + names + "\nA,They met.\n");

    assertThat(taken.sources).isEmpty();
    assertThat(taken.told()).hasSize(1);
  }

  @Test
  void aQuotationThatIsNeverClosedIsAFaultAndWhatStoodBeforeIsKept() {
    Taken taken = Taken.of("title,text\nA,They met.\nB,\"" + "x, ".repeat(6_000_000));

    assertThat(taken.texts()).containsExactly("They met.");
    assertThat(taken.told().get(0)).contains("after row 2", "quotation marks");
  }
}
