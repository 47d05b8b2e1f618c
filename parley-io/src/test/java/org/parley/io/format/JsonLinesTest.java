package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Fault;
import org.parley.text.Source;

class JsonLinesTest {
  private final Taken taken = new Taken();
  private final List<Source> sources = taken.sources;
  private final List<byte[]> bytes = taken.bytes;
  private final List<Fault> faults = taken.faults;

  @Test
  void linesAreNumberedAsAnEditorNumbersThem() {
    read("\n{\"text\": \"one\"}\r\n \t\r\n{\"text\": \"two\"}");

    assertThat(sources).extracting(Source::input).containsExactly("in#2", "in#4");
    assertThat(faults).isEmpty();
  }

  @Test
  void theBytesKeptAreTheLineWithoutItsEnd() {
    read("{\"text\": \"one\"}\r\r\n{\"text\": \"two\"}\n");

    assertThat(bytes)
        .extracting(b -> new String(b, StandardCharsets.UTF_8))
        .containsExactly("{\"text\": \"one\"}", "{\"text\": \"two\"}");
  }

  @Test
  void anEmptyInputHasNoReportAndNoFault() {
    read("");

    assertThat(sources).isEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void anArrayOnALineIsAFault() {
    read("[1]\n{\"text\": \"kept\"}");

    assertThat(faults)
        .extracting(Fault::what)
        .containsExactly("not a JSON object: give one object a line");
    assertThat(sources).hasSize(1);
  }

  @Test
  void aTornLineAfterTheFirstIsOneFault() {
    read("{\"text\": \"kept\"}\n{\n{\"text\": \"kept\"}");

    assertThat(sources).hasSize(2);
    assertThat(faults)
        .containsExactly(
            new Fault(
                "in",
                "line 2",
                "not valid JSON: it ends too early: give one whole object a line, or remove the"
                    + " line"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"text\"", "null", "12"})
  void whatIsNoObjectIsAFault(String line) {
    read(line + "\n{\"text\": \"kept\"}");

    assertThat(faults)
        .containsExactly(new Fault("in", "line 1", "not a JSON object: give one object a line"));
    assertThat(sources).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"torn",
        "{\"text\": \"a\"} and more",
        "{\"text\": NaN}",
        "{'text': 'a'}",
        "{\"text\": \"\\q\"}"
      })
  void whatIsNoJsonIsAFaultThatSaysWhatToDo(String line) {
    read("{\"text\": \"kept\"}\n" + line);

    assertThat(faults).singleElement().extracting(Fault::where).isEqualTo("line 2");
    assertThat(faults.get(0).what()).startsWith("not valid JSON: ").endsWith("remove the line");
    assertThat(sources).hasSize(1);
  }

  @Test
  void aLineNestedBeyondReasonIsAFault() {
    read("{\"text\": " + "[".repeat(100_000));

    assertThat(faults).singleElement().extracting(Fault::where).isEqualTo("line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"text\": \" \\n \"}", "{\"text\": true}", "{\"text\": [1]}"})
  void aLineWithoutTextIsAFault(String line) {
    read(line);

    assertThat(faults).singleElement().extracting(Fault::what).asString().contains("no \"text\"");
  }

  @Test
  void aKeyThatStandsTwiceIsToldAndTheLastIsRead() {
    read("{\"text\": \"one\", \"text\": \"two\"}");

    assertThat(sources).extracting(Source::original).containsExactly("two");
    assertThat(faults)
        .singleElement()
        .extracting(Fault::what)
        .asString()
        .contains("\"text\"", "last");
  }

  @Test
  void aNumberBeyondAllBoundsIsNoId() {
    read("{\"text\": \"a\", \"id\": 1e999999999}\n{\"text\": \"b\", \"id\": 12}");

    assertThat(sources)
        .extracting(Source::sourceId)
        .containsExactly(Optional.empty(), Optional.of("12"));
    assertThat(faults).singleElement().extracting(Fault::what).asString().startsWith("\"id\"");
  }

  @Test
  void fieldsOfAnotherKindAreToldAndBlankOnesAreNotStated() {
    read(
        "{\"text\": \"a\", \"title\": [\"T\"], \"outlet\": {\"a\": 1}, \"id\": false, \"url\": \""
            + " \", \"published\": null}");

    Source source = sources.get(0);
    assertThat(source.title()).isEmpty();
    assertThat(source.outlet()).isEmpty();
    assertThat(source.sourceId()).isEmpty();
    assertThat(source.url()).isEmpty();
    assertThat(source.published()).isEmpty();
    assertThat(faults)
        .extracting(Fault::what)
        .containsExactly(
            "\"id\" is no text but true or false; read without it: put it in quotation marks",
            "\"title\" is no text but an array; read without it: put it in quotation marks",
            "\"outlet\" is no text but an object; read without it: put it in quotation marks");
  }

  @ParameterizedTest
  @CsvSource({"2022-02-25", "2022-02-25T23:59:59-08:00", "2022-02-25 at noon"})
  void theDayOfATimeStampIsItsFirstTenCharacters(String stated) {
    read("{\"text\": \"a\", \"published\": \"" + stated + "\"}");

    assertThat(sources.get(0).published()).contains(LocalDate.of(2022, 2, 25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-30", "2022-2-25", "3/4/2022", "x"})
  void whatIsNoDayIsToldAndTheReportIsRead(String stated) {
    read("{\"text\": \"a\", \"published\": \"" + stated + "\"}");

    assertThat(sources.get(0).published()).isEmpty();
    assertThat(faults).singleElement().extracting(Fault::what).asString().endsWith(": " + stated);
  }

  @Test
  void aLineInAnotherCharsetIsReadWithADoubtOfItsOwn() {
    byte[] all =
        "{\"text\": \"caf\u00E9\"}\n{\"text\": \"two\"}".getBytes(Charset.forName("windows-1252"));
    read(new ByteArrayInputStream(all));

    assertThat(sources).extracting(Source::original).containsExactly("caf\u00E9", "two");
    assertThat(faults).singleElement().extracting(Fault::where).isEqualTo("line 1");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    read("\uFEFF{\"text\": \"one\"}");

    assertThat(sources).extracting(Source::original).containsExactly("one");
  }

  @Test
  void halfAPairIsReadAsTheReplacementCharacter() {
    read("{\"text\": \"a\\ud83db \\udd4a \\ud83d\\udd4a\", \"title\": \"\\udc00\"}");

    assertThat(faults)
        .containsExactly(
            new Fault(
                "in",
                "line 1",
                "half a character (an unpaired surrogate) or NUL in \"text\", \"title\", read as"
                    + " U+FFFD: mend the line if it matters"));

    assertThat(sources.get(0).original()).isEqualTo("a\uFFFDb \uFFFD \uD83D\uDD4A");
    assertThat(sources.get(0).title()).contains("\uFFFD");
  }

  @Test
  void aLongLineEndsWhereItEndsAndNoSooner() throws IOException {
    String head = "{\"text\": \"";
    String most = head + "a".repeat(Limits.LINE_BYTES - head.length() - 2) + "\"}";
    read(most + "\n" + most + " \n{\"text\": \"kept\"}");

    assertThat(sources).extracting(Source::input).containsExactly("in#1", "in#3");
    assertThat(faults).singleElement().extracting(Fault::where).isEqualTo("line 2");
  }

  @Test
  void whateverTheBytesEachLineIsAReportOrAFault() {
    Random random = new Random(7);
    String pool = "{}[]\":,\\u1aé \n";
    for (int round = 0; round < 500; round++) {
      String line =
          random
              .ints(random.nextInt(25), 0, pool.length())
              .mapToObj(i -> pool.substring(i, i + 1))
              .collect(java.util.stream.Collectors.joining());
      sources.clear();
      faults.clear();
      read("{\"text\": \"first\"}\n" + line + "\n{\"text\": \"last\"}");

      long told = line.lines().filter(l -> !l.isBlank()).count();
      assertThat(sources).as(line).extracting(Source::original).startsWith("first");
      assertThat(sources).as(line).extracting(Source::original).endsWith("last");
      assertThat((long) sources.size() + faults.size()).as(line).isEqualTo(told + 2);
    }
  }

  private void read(String text) {
    read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void read(InputStream in) {
    taken.read(new JsonLines(), in);
  }
}
