package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.text.Source;

class JsonValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\": \"one\"}, {\"text\": \"two\"}]",
        "[\n  {\"text\": \"one\"},\n  {\"text\": \"two\"}\n]\n",
        "{\n\"text\": \"one\"\n}\n{\n\"text\": \"two\"\n}",
        "{\"articles\": [{\"text\": \"one\"}, {\"text\": \"two\"}]}",
        "{\"status\": \"ok\", \"data\": {\"hits\": [{\"content\": \"one\"}, {\"content\": \"two\"}]}}",
        "{\"hits\": {\"hits\": [{\"_source\": {\"body\": \"one\"}}, {\"_source\": {\"body\": \"two\"}}]}}",
        "[[{\"text\": \"one\"}], [{\"text\": \"two\"}]]",
        "{\n  \"images\": [{\"url\": \"x\"}],\n  \"text\": \"one\"\n}\n{\"text\": \"two\"}"
      })
  void theObjectsAreFoundHoweverTheyAreWrapped(String json) {
    Taken taken = Taken.of(json);

    assertThat(taken.faults).isEmpty();
    assertThat(taken.texts()).containsExactly("one", "two");
  }

  @Test
  void theNamesOfOtherToolsAreKnown() {
    Taken taken =
        Taken.of(
            "{\"maintext\": \"They met.\", \"date_publish\": \"2021-05-03 10:00:00\","
                + " \"source_domain\": \"zenda.example\", \"title\": \"A\", \"url\": \"http://z.example/\"}\n"
                + "{\"content\": {\"rendered\": \"<p>They met.</p>\\n<p>Again.</p>\"}, \"title\": {\"rendered\": \"B\"},"
                + " \"date\": \"2021-05-04T01:00:00\", \"link\": \"http://z.example/b\"}\n"
                + "{\"source\": {\"id\": null, \"name\": \"Zenda News\"}, \"headline\": \"C\","
                + " \"publishedAt\": \"2021-05-05T10:00:00Z\", \"body\": [\"They met.\", \"Again.\"]}\n");

    assertThat(taken.faults).isEmpty();
    assertThat(taken.fields())
        .containsExactly(
            "A | zenda.example | 2021-05-03 | http://z.example/",
            "B | - | 2021-05-04 | http://z.example/b",
            "C | Zenda News | 2021-05-05 | -");
    assertThat(taken.sources.get(1).format()).isEqualTo(Format.JSON_HTML);
    assertThat(taken.texts().get(2)).isEqualTo("They met.\n\nAgain.");
  }

  @Test
  void whatStandsBesideTheTextIsStatedToo() {
    Taken taken =
        Taken.of(
            "{\"response\": {\"results\": [{\"webTitle\": \"A\", \"webPublicationDate\":"
                + " \"2021-05-03T10:00:00Z\", \"fields\": {\"bodyText\": \"They met.\"}}]}}");

    assertThat(taken.fields()).containsExactly("A | - | 2021-05-03 | -");
  }

  @Test
  void aNameThatIsGivenMayLeadIntoAnObject() {
    Taken taken = new Taken(Columns.of(Map.of("text", "doc.words", "title", "doc.top")));
    taken.read(
        "{\"text\": \"x\", \"doc\": {\"words\": \"They met.\", \"top\": \"A\"}}"
            .getBytes(StandardCharsets.UTF_8));

    assertThat(taken.texts()).containsExactly("They met.");
    assertThat(taken.sources.get(0).title()).contains("A");
  }

  @Test
  void anItemWithoutTextIsToldUnderItsNumber() {
    Taken taken = Taken.of("[{\"text\": \"one\"}, {\"title\": \"B\"}, {\"text\": \"three\"}]");

    assertThat(taken.sources).extracting(Source::input).containsExactly("in#1", "in#3");
    assertThat(taken.faults).extracting(Fault::where).containsExactly("item 2");
  }

  @Test
  void whatStandsBeforeTornJsonIsKept() {
    Taken taken = Taken.of("[{\"text\": \"one\"},\n {\"text\": \"tw");

    assertThat(taken.texts()).containsExactly("one");
    assertThat(taken.faults).extracting(Fault::where).containsExactly("item 2");
  }

  @Test
  void nestingWithoutEndIsAFault() {
    Taken taken = Taken.of("[{\"a\": " + "[{\"a\": ".repeat(100_000));

    assertThat(taken.sources).isEmpty();
    assertThat(taken.faults).hasSize(1);
  }
}
