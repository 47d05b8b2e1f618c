package org.parley.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.io.format.Limits;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.text.Source;

/** What is kept of inputs, and that it is enough to read them again. */
class InputsTest {
  @Test
  void anIdIsTheBeginningOfTheHash() {
    assertThat(Hash.id(new byte[0])).isEqualTo("e3b0c44298fc1c14");
  }

  @Test
  void contentsAreReadInTheirOrder() {
    Map<String, byte[]> named = new LinkedHashMap<>();
    named.put("z.txt", bytes("one"));
    named.put("a.txt", bytes("two"));

    assertThat(InputReader.read(named).sources())
        .extracting(Source::input)
        .containsExactly("z.txt", "a.txt");
  }

  @Test
  void aFaultLeavesTheOthersAsTheyAre() {
    Map<String, byte[]> named = new LinkedHashMap<>();
    named.put("a.txt", bytes("one"));
    named.put("b.txt", bytes(" \n\t "));
    named.put("c.txt", new byte[] {0, 1, 2});
    named.put("d.txt", bytes("two"));
    Inputs inputs = InputReader.read(named);

    assertThat(inputs.sources()).extracting(Source::original).containsExactly("one", "two");
    assertThat(inputs.faults())
        .containsExactly(
            new Fault("b.txt", "file", "empty: there is nothing to read"),
            new Fault(
                "c.txt",
                "file",
                "of a format that is not read: give text, HTML, PDF, DOCX or another that"
                    + " docs/reading.md names"));
  }

  @Test
  void aTextAsLargeAsTheBoundIsRead() {
    byte[] most = bytes("a".repeat(Limits.REPORT_BYTES));

    assertThat(InputReader.read(Map.of("a.txt", most)).sources()).hasSize(1);
  }

  @Test
  void aWideTextMayBeginWithAWideCharacter() {
    byte[] wide = "\uFEFF\uD83D\uDD4A Peace".getBytes(StandardCharsets.UTF_16LE);

    assertThat(InputReader.read(Map.of("a.txt", wide)).sources())
        .extracting(Source::original)
        .containsExactly("\uD83D\uDD4A Peace");
  }

  @Test
  void keptBytesOfEveryFormatReadAgainAsTheSameSource() {
    Map<String, byte[]> named = new LinkedHashMap<>();
    named.put("a.txt", bytes("words"));
    named.put("b.html", bytes("<p>words"));
    named.put("c#1.jsonl", bytes("\n{\"text\": \"words\", \"outlet\": \"Post\"}\n"));
    Inputs first = InputReader.read(named);

    assertThat(first.sources())
        .extracting(Source::format)
        .containsExactly(Format.TEXT, Format.HTML, Format.JSON_LINES);
    for (int i = 0; i < first.sources().size(); i++) {
      Source source = first.sources().get(i);
      Inputs again = InputReader.again(source.input(), source.format(), first.bytes().get(i));
      assertThat(again.sources()).containsExactly(source);
      assertThat(again.bytes().get(0)).isEqualTo(first.bytes().get(i));
    }
  }

  @Test
  void whatIsReadAgainKeepsItsDoubt() {
    byte[] odd = "caf\u00E9".getBytes(Charset.forName("windows-1252"));

    assertThat(InputReader.again("a.txt", Format.TEXT, odd).faults())
        .isEqualTo(InputReader.read(Map.of("a.txt", odd)).faults())
        .hasSize(1);
  }

  @Test
  void aSecondNameOfTheSameBytesIsToldWithBothNames() {
    Map<String, byte[]> named = new LinkedHashMap<>();
    named.put("a.txt", bytes("words"));
    named.put("b.txt", bytes("words"));

    assertThat(InputReader.read(named).faults())
        .containsExactly(
            new Fault("b.txt", "file", "the same bytes as a.txt: read once, under that name"));
  }

  @Test
  void anInputThatCannotBeReadIsAFaultUnderItsName() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line went dead");
          }
        };

    assertThat(InputReader.read(List.of("-"), broken).faults())
        .containsExactly(
            new Fault(
                "-",
                "file",
                "cannot be read: the line went dead: see that the file is whole and give it again"));
  }

  @Test
  void ofManyFaultsOfAnInputTheFirstAreToldAndTheOthersCounted() {
    String bad = "{}\n".repeat(ToldFaults.MOST + 7);
    Map<String, byte[]> named = new LinkedHashMap<>();
    named.put("a.jsonl", bytes("{\"text\": \"words\"}\n" + bad));
    named.put("b.jsonl", bytes("{\"text\": \"words b\"}\n{}\n"));
    List<Fault> faults = InputReader.read(named).faults();

    assertThat(faults).hasSize(ToldFaults.MOST + 2);
    assertThat(faults.get(ToldFaults.MOST - 1).where()).isEqualTo("line 101");
    assertThat(faults.get(ToldFaults.MOST))
        .isEqualTo(
            new Fault(
                "a.jsonl", "lines", "and 7 more lines like these: mend them as those before"));
    assertThat(faults.get(ToldFaults.MOST + 1).input()).isEqualTo("b.jsonl");
  }

  @Test
  void theSameLineAgainAndAgainIsCountedToo() {
    byte[] same = bytes("{\"text\": \"words\"}\n".repeat(1000));
    List<Fault> faults = InputReader.read(Map.of("a.jsonl", same)).faults();

    assertThat(faults).hasSize(ToldFaults.MOST + 1);
    assertThat(faults.get(ToldFaults.MOST).what()).startsWith("and 899 more lines like these");
  }

  @Test
  void jsonLinesInAnotherEncodingAreRefusedWithWhatToDo() {
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      named.put(charset, "\uFEFF{\"text\": \"words\"}\n".getBytes(Charset.forName(charset)));
    }
    named.put("no mark", "Words and words".getBytes(StandardCharsets.UTF_16LE));

    assertThat(InputReader.read(named).sources()).isEmpty();
    assertThat(InputReader.read(named).faults())
        .extracting(Fault::what)
        .containsExactly(
            "JSON Lines in UTF-16LE: save it as UTF-8",
            "JSON Lines in UTF-16BE: save it as UTF-8",
            "JSON Lines in UTF-32LE: save it as UTF-8",
            "JSON Lines in UTF-32BE: save it as UTF-8",
            "UTF-16 without a byte order mark: save it as UTF-8");
  }

  @Test
  void eachSourceHasItsBytes() {
    Source source = Source.of(new ReportId("id"), "a.txt", Format.TEXT, "words");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Inputs(List.of(source), List.of(), List.of()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
